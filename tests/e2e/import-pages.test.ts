import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importFile } from '@/scripts/harness/import-files.mjs';
import { picture } from '@/scripts/harness/picture.mjs';
import { until } from '@/scripts/harness/until.mjs';
import { openStage, type Stage } from './stage';

describe.each(['chromium', 'firefox'] as const)('saved pages, imported in %s', (kind) => {
  let stage: Stage;
  let folder: string;
  beforeAll(async () => {
    stage = await openStage(kind);
    folder = mkdtempSync(join(tmpdir(), 'mocang-import-'));
  });
  afterAll(async () => {
    await stage?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('from a ZIP: a complete page, a single file and an MHTML, their pictures kept from the files', async () => {
    const file = join(folder, 'pages.zip');
    writeFileSync(file, archive());
    const lines = await importFile(stage.extension, file);
    expect(lines.map(({ why }) => why)).toEqual(['原文已被发布者删除', null, null, null]);
    const articles: { title: string; clippedAt: string }[] = await stage.extension.table('articles');
    expect(articles.map(({ title }) => title).sort()).toEqual(['单独存下的一页', '整页存下的一页', '邮件存下的一页']);
    expect(articles.find(({ title }) => title === '单独存下的一页')?.clippedAt).toBe('2025-11-12T02:00:00.000Z');
    const uses: { address: string; state: string }[] = await stage.extension.table('pictureUses');
    expect(Object.fromEntries(uses.map(({ address, state }) => [address, state]))).toEqual({
      'https://mmbiz.qpic.cn/whole/640?wx_fmt=png': 'kept',
      'https://mmbiz.qpic.cn/mail/640?wx_fmt=png': 'kept',
      'https://news.mocang.example/single.png': 'kept',
    });
  });

  test('one that Readability reads, on a page that refuses strings before and after', async () => {
    const page = await stage.extension.openPage('options.html#/import');
    expect(await page.evaluate(assignStrings)).toEqual(['TypeError', 'TypeError', 'TypeError']);
    const field = await until('the file field', () => page.$('input[type=file]'));
    await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(plainPage(folder));
    await until('the import to end', () => page.$('[role=status][data-done]'));
    expect(await textIn(page)).toContain('没有名字的院子');
    expect(await page.evaluate(assignStrings)).toEqual(['TypeError', 'TypeError', 'TypeError']);
    const bodies: { html: string }[] = await stage.extension.table('bodies');
    const read = bodies.find(({ html }) => html.includes('院子里有一棵柿子树'))?.html ?? '';
    expect(read).toContain('第九段');
    expect(read).not.toContain('版权所有');
    expect(read).not.toContain('<script');
  });
});

/** Runs in the page: what becomes of strings where only trusted ones may go. */
function assignStrings(): string[] {
  const attempt = (act: () => unknown) => {
    try {
      act();
      return 'passed';
    } catch (error) {
      return (error as Error).name;
    }
  };
  const element = document.createElement('div');
  return [
    attempt(() => {
      element.innerHTML = '<b>words</b>';
    }),
    attempt(() => document.implementation.createHTMLDocument('').body.insertAdjacentHTML('beforeend', '<b>words</b>')),
    attempt(() => document.createElement('script').setAttribute('src', 'https://example.org/a.js')),
  ];
}

function textIn(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText);
}

const words = '城南的桥今天开始拆卸，石头编了号，一块一块地放上平板车，存进三公里外的旧粮仓，等隧道通了再搬回来。';

function wechat(name: string, title: string, src: string): string {
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><meta property="og:title" content="${title}"></head><body>
<div id="js_content"><p>${words}</p><p><img data-src="https://mmbiz.qpic.cn/${name}/640?wx_fmt=png" src="${src}"></p></div></body></html>`;
}

function archive(): Uint8Array {
  const bytes = new Uint8Array(picture('/640'));
  const base64 = Buffer.from(bytes).toString('base64');
  const whole = wechat('whole', '整页存下的一页', './whole_files/640');
  const mail = wechat('mail', '邮件存下的一页', 'https://mmbiz.qpic.cn/mail/640?wx_fmt=png&amp;tp=webp');
  const single = `<!DOCTYPE html><html><!--
 Page saved with SingleFile
 url: https://news.mocang.example/single.html
 saved date: Wed Nov 12 2025 10:00:00 GMT+0800 (中国标准时间)
--><head><meta charset="utf-8"><title>单独存下的一页</title></head><body><article><h1>单独存下的一页</h1>${`<p>${words}</p>`.repeat(6)}
<p><img data-sf-original-src="https://news.mocang.example/single.png" src="data:image/png;base64,${base64}"></p></article></body></html>`;
  const part = (headers: string, body: string) => `--x\r\n${headers}\r\n\r\n${body}\r\n`;
  const mhtml = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://mp.weixin.qq.com/s/MailMailMailMailMailMa\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n${part('Content-Type: text/html', mail)}${part(
    'Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://mmbiz.qpic.cn/mail/640?wx_fmt=png&tp=webp',
    base64,
  )}--x--\r\n`;
  const saved = '<!-- saved from url=(0053)https://mp.weixin.qq.com/s/WholeWholeWholeWholeWh -->\n';
  return zipSync({
    'whole.html': strToU8(saved + whole),
    'whole_files/640': bytes,
    'single.html': strToU8(single),
    'mail.mhtml': strToU8(mhtml),
    'deleted.html': readFileSync('seeds/wechat/deleted/page.html'),
  });
}

/** No element of it has a name that tells the article, and it shows a picture only without scripts. */
function plainPage(folder: string): string {
  const paragraph = (index: number) =>
    `<p>院子里有一棵柿子树，第${'一二三四五六七八九'[index]}段写它的一年：春天发芽，夏天遮阴，秋天结果，冬天把枝条留给雪，也留给偶尔停下的鸟。</p>`;
  const html = `<!-- saved from url=(0040)https://plain.mocang.example/2025/1.html -->
<!DOCTYPE html><html><head><meta charset="utf-8"><title>没有名字的院子</title></head><body><table><tr><td><a href="/">首页</a></td></tr></table>
<div class="x1"><h1>没有名字的院子</h1>${Array.from({ length: 9 }, (_, index) => paragraph(index)).join('\n')}
<p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><noscript><img src="https://plain.mocang.example/tree.png"></noscript></p></div>
<div class="foot">版权所有</div></body></html>`;
  const file = join(folder, 'plain.html');
  writeFileSync(file, html);
  return file;
}
