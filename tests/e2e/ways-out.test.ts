import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { picturesSettled } from '@/scripts/harness/pictures-settled.mjs';
import { until } from '@/scripts/harness/until.mjs';
import { keep, openPopup, openStage, type Stage, shows } from './stage';

describe.each(['chromium', 'firefox'] as const)('what leaves the library in %s', (kind) => {
  let stage: Stage;
  let popup: Page;
  beforeAll(async () => {
    stage = await openStage(kind);
    await keep(stage, 'wechat/paper-making');
    await picturesSettled(stage.extension);
    popup = await openPopup(stage, 'wechat/paper-making');
    await shows(popup, '先读着');
  });
  afterAll(() => stage?.close());

  /** The words of the last copy still stand on the page: what is pasted tells that this one has arrived. */
  const copy = async (name: string, begins: RegExp) => {
    await stage.extension.press(popup, 'button', '复制');
    await stage.extension.press(popup, 'button', name);
    return await arrived(name, begins);
  };
  const arrived = (name: string, begins: RegExp) =>
    until(`${name} to arrive`, async () => {
      const got = await pasted(popup);
      return begins.test(got.text) ? got : null;
    });

  test('pastes formatted, with the kept pictures inside', async () => {
    const { html } = await copy('复制带格式的全文', /^一张宣纸的一百零八道手\n/);
    expect(html).toMatch(/<h1[^>]*>一张宣纸的一百零八道手<\/h1>/);
    expect(html.match(/<img[^>]* src="data:image\/[a-z]+;base64,/g)).toHaveLength(3);
    expect(html).not.toMatch(/data-src|class=/);
    await shows(popup, '已复制');
  });

  test('pastes as a link with its title, and in plain text as Markdown', async () => {
    const { html } = await copy('复制标题和链接', /^\[一张宣纸的一百零八道手\]\(https:\/\/mp\.weixin\.qq\.com\//);
    expect(html).toMatch(/<a[^>]* href="https:\/\/mp\.weixin\.qq\.com\/[^"]+"[^>]*>一张宣纸的一百零八道手<\/a>/);
  });

  test.each([
    ['复制Markdown', /^---\ntitle: .*一张宣纸的一百零八道手/],
    ['复制引用', /^.+一张宣纸的一百零八道手\[EB\/OL\]\. /],
  ])('%s', async (name, begins) => {
    expect((await copy(name, begins)).html).toBe('');
  });

  test('a folder is offered where the browser has any to give', async () => {
    const page = await stage.extension.openPage('options.html#/folder');
    await shows(page, '导入');
    const offers = await page.$$eval('a[href="#/folder"]', (links) => links.length);
    expect([kind, offers]).toEqual(kind === 'chromium' ? ['chromium', 1] : ['firefox', 0]);
    await page.close();
  });

  // Firefox shows an error page in the tab where no program of that name is installed.
  if (kind === 'chromium')
    test('goes to Obsidian by the clipboard, once its vault is named', async () => {
      expect(await popup.$('aria/存到Obsidian[role="button"]')).toBe(null);
      await stage.extension.set({ obsidian: { vault: '我的库', folder: '' } });
      await stage.extension.press(popup, 'button', '复制');
      await stage.extension.press(popup, 'button', '存到Obsidian');
      await shows(popup, '已交给Obsidian');
      await arrived('the note', /^---\n.*一张宣纸的一百零八道手/s);
    });
});

/** What a program gets that pastes, by the key for it. */
async function pasted(page: Page): Promise<{ text: string; html: string }> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'paste-here';
    document.body.append(field);
    field.focus();
    field.addEventListener('paste', ({ clipboardData }) => {
      const [text, html] = ['text/plain', 'text/html'].map((type) => clipboardData?.getData(type) ?? '');
      Object.assign(globalThis, { pasted: { text, html } });
    });
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('v', { commands: ['Paste'] });
  await page.keyboard.up('Control');
  // Where the key came to nothing, it is pressed again.
  await page.waitForFunction('globalThis.pasted', { timeout: 5_000 }).catch(() => null);
  return page.evaluate(() => {
    document.querySelector('#paste-here')?.remove();
    const { pasted } = globalThis as unknown as { pasted?: { text: string; html: string } };
    Object.assign(globalThis, { pasted: null });
    return pasted ?? { text: '', html: '' };
  });
}
