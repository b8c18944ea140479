import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { picturesSettled } from '@/scripts/harness/pictures-settled.mjs';
import { keep, openPopup, openStage, type Stage, shows } from './stage';

describe.each(['chromium', 'firefox'] as const)('what is copied in %s', (kind) => {
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

  const copy = async (name: string) => {
    await stage.extension.press(popup, 'button', '复制');
    await stage.extension.press(popup, 'button', name);
    await shows(popup, '已复制');
    return await pasted(popup);
  };

  test('pastes formatted, with the kept pictures inside', async () => {
    const { html, text } = await copy('复制带格式的全文');
    expect(html).toMatch(/<h1[^>]*>一张宣纸的一百零八道手<\/h1>/);
    expect(html.match(/<img[^>]* src="data:image\/[a-z]+;base64,/g)).toHaveLength(3);
    expect(html).not.toMatch(/data-src|class=/);
    expect(text).toMatch(/^一张宣纸的一百零八道手\n/);
  });

  test('pastes as a link with its title, and in plain text as Markdown', async () => {
    const { html, text } = await copy('复制标题和链接');
    expect(html).toMatch(/<a[^>]* href="https:\/\/mp\.weixin\.qq\.com\/[^"]+"[^>]*>一张宣纸的一百零八道手<\/a>/);
    expect(text).toMatch(/^\[一张宣纸的一百零八道手\]\(https:\/\/mp\.weixin\.qq\.com\//);
  });

  test.each([
    ['复制Markdown', /^---\ntitle: .*一张宣纸的一百零八道手/],
    ['复制引用', /^.+一张宣纸的一百零八道手\[EB\/OL\]\. /],
  ])('%s', async (name, begins) => {
    const { text, html } = await copy(name);
    expect([text, html]).toEqual([expect.stringMatching(begins), '']);
  });

  // Firefox shows an error page in the tab where no program of that name is installed.
  test.runIf(kind === 'chromium')('goes to Obsidian by the clipboard, once its vault is named', async () => {
    expect(await popup.$('aria/存到Obsidian[role="button"]')).toBe(null);
    await stage.extension.set({ obsidian: { vault: '我的库', folder: '' } });
    await stage.extension.press(popup, 'button', '复制');
    await stage.extension.press(popup, 'button', '存到Obsidian');
    await shows(popup, '已交给Obsidian');
    expect((await pasted(popup)).text).toMatch(/^---\n.*一张宣纸的一百零八道手/s);
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
  await page.waitForFunction('globalThis.pasted');
  return page.evaluate(() => {
    document.querySelector('#paste-here')?.remove();
    const { pasted } = globalThis as unknown as { pasted: { text: string; html: string } };
    Object.assign(globalThis, { pasted: null });
    return pasted;
  });
}
