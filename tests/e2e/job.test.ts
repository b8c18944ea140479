import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stopBackground } from '@/scripts/harness/stop-background.mjs';
import { addressOf, clickToolbar, keep, openPopup, openStage, type Stage, shows, textOf } from './stage';

type Row = { id: string; key: string; title: string; tags: string[]; deletedAt: string | null };

describe.each(['chromium', 'firefox'] as const)('the whole job in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(kind);
  });
  afterAll(() => stage?.close());
  const articles = (): Promise<Row[]> => stage.extension.table('articles');
  const press = (page: Page, role: string, name: string) => stage.extension.press(page, role, name);

  test('the popup says what the page is before anything is kept', async () => {
    const popup = await openPopup(stage, 'wechat/paper-making');
    await shows(popup, '一张宣纸的一百零八道手');
    const text = await textOf(popup);
    // Without the year, which is said in other years only.
    for (const words of ['山里造纸记', '11月8日', '3张图', '原创']) expect(text).toContain(words);
    expect(await articles()).toEqual([]);
    await popup.close();
  });

  test('one click keeps the article with its tags', async () => {
    const popup = await openPopup(stage, 'wechat/paper-making');
    await press(popup, 'combobox', '加标签');
    await popup.keyboard.type('手艺');
    await popup.keyboard.press('Enter');
    await press(popup, 'button', '收藏这一篇');
    await shows(popup, '已收藏');
    expect(await articles()).toMatchObject([
      { title: '一张宣纸的一百零八道手', account: '山里造纸记', tags: ['手艺'] },
    ]);
    await popup.close();
  });

  test('Enter keeps it too', async () => {
    const popup = await openPopup(stage, 'wechat/tables');
    await shows(popup, '收藏这一篇');
    await popup.keyboard.press('Enter');
    await shows(popup, '已收藏');
    expect(await articles()).toHaveLength(2);
    await popup.close();
  });

  test('the popup knows what is kept, and its tags can still be changed', async () => {
    const popup = await openPopup(stage, 'wechat/paper-making');
    await shows(popup, '先读着');
    await press(popup, 'combobox', '加标签');
    await popup.keyboard.type('造纸');
    await popup.keyboard.press('Enter');
    await expect
      .poll(async () => (await articles()).find(({ tags }) => tags.length === 2)?.tags)
      .toEqual(['手艺', '造纸']);
    await popup.close();
  });

  test('the short and the long address of an article are one article', async () => {
    await keep(stage, 'wechat/birds-long');
    const popup = await openPopup(stage, 'wechat/birds-short');
    await shows(popup, '先读着');
    expect((await articles()).filter(({ title }) => title === '四点的湿地')).toHaveLength(1);
    await popup.close();
  });

  test.each([
    ['wechat/deleted', '原文已被发布者删除'],
    ['wechat/violation', '这一篇被平台撤下了'],
    ['wechat/verification', '平台要先确认你是真人'],
    ['wechat/expired', '这个链接过期了'],
    ['wechat/account-home', '这是公众号的主页'],
  ])('%s is refused in words that a person understands', async (sample, words) => {
    const before = (await articles()).length;
    const popup = await openPopup(stage, sample);
    await shows(popup, words);
    expect(await popup.$('aria/收藏这一篇[role="button"]')).toBeNull();
    expect(await articles()).toHaveLength(before);
    await popup.close();
  });

  test('a page of any other site is kept after a click', async () => {
    await keep(stage, 'generic/time-zones');
    const kept = (await articles()).find(({ title }) => title.startsWith('时区笔记'));
    expect(kept).toMatchObject({ site: 'generic', url: addressOf('generic/time-zones') });
  });

  test('the library lists what was kept and finds words inside it', async () => {
    const library = await stage.extension.openPage('options.html#/library');
    await shows(library, '四点的湿地');
    await press(library, 'searchbox', '搜文库');
    await library.keyboard.type('晒纸');
    await expect.poll(() => textOf(library)).not.toContain('四点的湿地');
    await shows(library, '一张宣纸的一百零八道手');
    await library.close();
  });

  test('deleting is undone in one click', async () => {
    const library = await stage.extension.openPage('options.html#/library');
    await press(library, 'checkbox', '选中《四点的湿地》');
    await press(library, 'button', '移到回收站');
    await expect.poll(async () => (await articles()).filter(({ deletedAt }) => deletedAt).length).toBe(1);
    await press(library, 'button', '撤销');
    await expect.poll(async () => (await articles()).filter(({ deletedAt }) => deletedAt).length).toBe(0);
    await library.close();
  });
});

test.each(['awake', 'asleep'])(
  'the toolbar button opens the popup, and Enter keeps the page with the worker %s',
  async (worker) => {
    const stage = await openStage('chromium');
    try {
      const popup = await clickToolbar(stage, 'generic/old-bridge');
      await shows(popup, '一座石桥的第三次搬家');
      if (worker === 'asleep') await stopBackground(stage.extension);
      await popup.keyboard.press('Enter').catch(unlessClosed);
      await expect.poll(() => stage.extension.table('articles')).toHaveLength(1);
    } finally {
      await stage.close();
    }
  },
);

/** The browser asks about the hosts of the pictures at the key's way down, and its question may close the popup before the way up. */
function unlessClosed(error: Error): void {
  if (error.name !== 'TargetCloseError') throw error;
}
