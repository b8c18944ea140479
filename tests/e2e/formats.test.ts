import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keep, openStage, type Stage, shows } from './stage';

describe.each(['chromium', 'firefox'] as const)('what is exported besides notes, in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(kind);
    await keep(stage, 'wechat/paper-making');
    await keep(stage, 'wechat/tables');
  });
  afterAll(() => stage?.close());

  test.each([
    ['csv', '.csv', /^\ufeff"title",.*\r\n"一张宣纸的一百零八道手",/s],
    ['json', '.json', /^\[\n\{"title":"一张宣纸的一百零八道手",/],
    ['bibtex', '.bib', /^@online\{wx-.*title = \{\{一张宣纸的一百零八道手\}\},/s],
    ['csl', '.csl.json', /^\[\n\{"id":"wx-/],
  ])('%s lies on the disk', async (format, ending, begins) => {
    const name = await exportAs(stage, format);
    // Chromium without a window names downloads by numbers of its own.
    if (kind === 'firefox') expect(name.slice(-ending.length)).toBe(ending);
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      readFileSync(join(stage.extension.downloads, name)),
    );
    expect(text).toMatch(begins);
  });

  test('plain text lies in a ZIP, a file for each article', async () => {
    const name = await exportAs(stage, 'text');
    const files = unzipSync(readFileSync(join(stage.extension.downloads, name)));
    expect(Object.keys(files).sort()).toEqual([
      '一分地/二十四节气，菜园里该做什么.txt',
      '山里造纸记/一张宣纸的一百零八道手.txt',
    ]);
    for (const bytes of Object.values(files)) expect(new TextDecoder().decode(bytes).length).toBeGreaterThan(200);
  });
});

/** Exports the library as a person does; gives the name of the file in the downloads. */
async function exportAs({ extension }: Stage, format: string): Promise<string> {
  const page = await extension.openPage('options.html#/library');
  const before = new Set(readdirSync(extension.downloads));
  await extension.press(page, 'button', '导出');
  await shows(page, '开始导出');
  await page.select('dialog select', format);
  await extension.press(page, 'button', '开始导出');
  await shows(page, '2篇已导出');
  await page.close();
  const [name = ''] = readdirSync(extension.downloads).filter((name) => !before.has(name));
  return name;
}
