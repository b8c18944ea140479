import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '@/scripts/harness/until.mjs';
import { addressOf, keep, openPopup, openStage, type Stage, shows, textOf } from './stage';

type Row = { id: string; title: string; deletedAt: string | null };

describe.each(['chromium', 'firefox'] as const)('the popup and the settings in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(kind);
  });
  afterAll(() => stage?.close());
  const press = (page: Parameters<Stage['extension']['press']>[0], name: string) =>
    stage.extension.press(page, 'button', name);
  const trashed = async () => {
    const rows: Row[] = await stage.extension.table('articles');
    return rows.filter(({ deletedAt }) => deletedAt !== null).length;
  };

  test('the first page that opens is the welcome, once', async () => {
    await shows(stage.extension.home, '公众号文章会改，会删。你收的这一份不会。');
    const again = await stage.extension.openPage('options.html');
    await shows(again, '先藏第一篇');
    await again.close();
  });

  // Before anything else: Firefox is given leave for every site later on.
  test('a site that is not known has a way on', async () => {
    const { tabId } = await stage.extension.openTab(addressOf('generic/old-bridge'));
    const popup = await stage.extension.openPage(`popup.html?tab=${tabId}`);
    await shows(popup, '允许读所有网站');
    await popup.close();
  });

  test('what was moved to the trash comes back with one click, at once or later', async () => {
    await keep(stage, 'wechat/tables');
    const popup = await openPopup(stage, 'wechat/tables');
    await press(popup, '移到回收站');
    await shows(popup, '1篇已移到回收站');
    expect(await trashed()).toBe(1);
    await press(popup, '撤销');
    await shows(popup, '先读着');
    expect(await trashed()).toBe(0);
    await press(popup, '移到回收站');
    await shows(popup, '1篇已移到回收站');
    await popup.close();
    const later = await openPopup(stage, 'wechat/tables');
    await shows(later, '这一篇在回收站里');
    await press(later, '放回');
    await shows(later, '已放回文库');
    expect(await trashed()).toBe(0);
    await later.close();
  });

  test('one article is downloaded as Markdown', async () => {
    const popup = await openPopup(stage, 'wechat/tables');
    await press(popup, '带走');
    await press(popup, '下载Markdown');
    const { downloads } = stage.extension;
    // A browser may hold the name with an empty file, and give the words another.
    const words = () => notesIn(downloads).find((note) => note !== '');
    expect(await until('the note', words)).toMatch(/^---\ntitle: /);
    await popup.close();
  });

  test('a page that came into the tab meanwhile is not kept in place of the one that is shown', async () => {
    const { page, tabId } = await stage.extension.openTab(addressOf('wechat/street-2019'));
    const popup = await stage.extension.openPage(`popup.html?tab=${tabId}`);
    await shows(popup, '收藏这一篇');
    await page.goto(addressOf('wechat/paper-making'));
    const before = await stage.extension.table('articles');
    await press(popup, '收藏这一篇');
    await shows(popup, '那一页已经关了或换了');
    expect(await stage.extension.table('articles')).toEqual(before);
    await press(popup, '再试一次');
    await shows(popup, '一张宣纸的一百零八道手');
    await popup.close();
    await page.close();
  });

  test('pictures are counted while they arrive, two hundred of them too', async () => {
    const popup = await openPopup(stage, 'wechat/pictures-200');
    await press(popup, '收藏这一篇');
    await shows(popup, '200张图，一样不少', 120_000);
    await popup.close();
  });

  test('a page of the browser’s own cannot be read, and the popup says so', async () => {
    const { tabId } = await stage.extension.openTab('about:blank?');
    const popup = await stage.extension.openPage(`popup.html?tab=${tabId}`);
    await until('an answer', async () => /读不到|还没有权/.test(await textOf(popup)));
    expect(await popup.$('aria/收藏这一篇[role="button"]')).toBeNull();
    await popup.close();
  });

  test('the language changes at once, in every page that is open', async () => {
    const popup = await openPopup(stage, 'wechat/tables');
    await shows(popup, '先读着');
    const settings = await stage.extension.openPage('options.html#/settings/look');
    await shows(settings, '外观与语言');
    await settings.select('select', 'zh-TW');
    await shows(settings, '外觀與語言');
    await shows(popup, '先讀著');
    await settings.select('select', 'zh-CN');
    await shows(popup, '先读着');
    await settings.close();
    await popup.close();
  });
});

function notesIn(folder: string): string[] {
  const paths = readdirSync(folder).flatMap((name) => (name.endsWith('.md') ? [join(folder, name)] : []));
  return paths.flatMap((path) => (existsSync(path) ? [readFileSync(path, 'utf8')] : []));
}
