import { copyFileSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportFile } from '@/scripts/harness/export-file.mjs';
import { picturesDone } from '@/scripts/harness/pictures-settled.mjs';
import { keep, openStage, type Stage, shows } from './stage';

describe.each(['chromium', 'firefox'] as const)('what is exported besides notes, in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(kind);
    await keep(stage, 'wechat/paper-making');
    await keep(stage, 'wechat/tables');
    await picturesDone(stage.extension);
  });
  afterAll(() => stage?.close());

  /** Opens an exported page from the disk, as a double click does. */
  async function openFile(path: string) {
    const page = await stage.extension.browser.newPage();
    await page.goto(pathToFileURL(path).href);
    return page;
  }

  test.each([
    ['csv', '.csv', /^\ufeff"title",.*\r\n"一张宣纸的一百零八道手",/s],
    ['json', '.json', /^\[\n\{"title":"一张宣纸的一百零八道手",/],
    ['bibtex', '.bib', /^@online\{wx-.*title = \{\{一张宣纸的一百零八道手\}\},/s],
    ['csl', '.csl.json', /^\[\n\{"id":"wx-/],
  ])('%s lies on the disk', async (format, ending, begins) => {
    const path = await exportFile(stage.extension, format);
    // Chromium without a window names downloads by numbers of its own.
    if (kind === 'firefox') expect(path.slice(-ending.length)).toBe(ending);
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(path))).toMatch(begins);
  });

  test('plain text lies in a ZIP, a file for each article', async () => {
    const files = await unpacked('text');
    expect(Object.keys(files).sort()).toEqual([
      '一分地/二十四节气，菜园里该做什么.txt',
      '山里造纸记/一张宣纸的一百零八道手.txt',
    ]);
    for (const text of Object.values(files)) expect(text.length).toBeGreaterThan(200);
  });

  test('a collection opens from the disk, is searched, and shows an article with its pictures', async () => {
    const path = `${await exportFile(stage.extension, 'collection')}.html`;
    copyFileSync(path.slice(0, -'.html'.length), path);
    const page = await openFile(path);
    await page.type('input', '宣纸');
    await shows(page, '找到1篇');
    await page.click('.contents li:not([hidden]) a');
    await shows(page, '回到目录');
    const pictures = await page.$$eval('article:target img', (all) =>
      all.map((it) => (it as HTMLImageElement).naturalWidth),
    );
    expect(pictures.length).toBeGreaterThan(0);
    expect(Math.min(...pictures)).toBeGreaterThan(0);
    await page.close();
  });

  test('an EPUB is a ZIP of well-formed pages, with all its pictures', async () => {
    const files = await unpacked('epub');
    expect(Object.keys(files)[0]).toBe('mimetype');
    const pages = Object.entries(files).filter(([path]) => /\.(xhtml|opf|xml)$/.test(path));
    expect(pages.length).toBe(6);
    const page = await stage.extension.browser.newPage();
    const wrong = await page.evaluate(
      (texts) => {
        const parse = (text: string) => new DOMParser().parseFromString(text, 'application/xml');
        return texts.filter((text) => parse(text).querySelector('parsererror'));
      },
      pages.map(([, text]) => text),
    );
    expect(wrong).toEqual([]);
    const shown = pages.flatMap(([, text]) =>
      [...text.matchAll(/src="(?:\.\.\/)?([^"]+)"/g)].map(([, path]) => `EPUB/${path}`),
    );
    expect(shown.length).toBeGreaterThan(2);
    expect(shown.filter((path) => !(path in files))).toEqual([]);
    await page.close();
  });

  if (kind === 'chromium')
    test('pages of their own lie in a ZIP, and a book of Markdown with its pictures', async () => {
      const pages = await unpacked('html');
      const words = pages['山里造纸记/一张宣纸的一百零八道手.html'];
      expect(words).toContain('src="data:image/png;base64,');
      const book = await unpacked('markdownBook');
      const [text = ''] = Object.entries(book).flatMap(([path, text]) => (path.endsWith('.md') ? text : []));
      expect(text.match(/^#{1,3} .*$/gm)?.slice(1)).toEqual([
        '## 山里造纸记',
        '### 一张宣纸的一百零八道手',
        '## 一分地',
        '### 二十四节气，菜园里该做什么',
      ]);
      for (const [, path = ''] of text.matchAll(/\]\((pictures\/[^)]+)\)/g)) expect(Object.keys(book)).toContain(path);
    });

  async function unpacked(format: string): Promise<Record<string, string>> {
    const files = unzipSync(readFileSync(await exportFile(stage.extension, format)));
    return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
  }
});
