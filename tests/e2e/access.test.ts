import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keep, openPopup, openStage, type Stage, shows } from './stage';

describe('axe finds nothing to complain about', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage('chromium');
    for (const sample of ['wechat/paper-making', 'wechat/tables', 'generic/time-zones']) await keep(stage, sample);
  });
  afterAll(() => stage?.close());

  describe.each(['light', 'dark'])('in the %s theme', (theme) => {
    beforeAll(() => stage.extension.set({ theme }));

    test.each([
      ['library', 'options.html#/library', '一张宣纸的一百零八道手'],
      ['trash', 'options.html#/trash', '回收站'],
      ['settings', 'options.html#/settings', '设置'],
      ['import', 'options.html#/import', '导入'],
      ['first run', 'options.html#/welcome', '留在自己手里'],
    ])('%s', async (_name, path, words) => {
      const page = await stage.extension.openPage(path);
      await shows(page, words);
      expect(await complaints(page)).toEqual([]);
      await page.close();
    });

    test('export dialog', async () => {
      const page = await stage.extension.openPage('options.html#/library');
      await stage.extension.press(page, 'button', '导出');
      await shows(page, '开始导出');
      expect(await complaints(page)).toEqual([]);
      await page.close();
    });

    test('reader', async () => {
      // Rows come in the order of their random ids; a popup below is about an article that nobody has begun to read.
      const articles: { id: string; title: string }[] = await stage.extension.table('articles');
      const article = articles.find(({ title }) => title === '一张宣纸的一百零八道手');
      const page = await stage.extension.openPage(`reader.html#${article?.id}`);
      await shows(page, '看原文');
      expect(await complaints(page)).toEqual([]);
      await page.close();
    });

    test.each([
      ['an article', 'wechat/street-2019', '收藏这一篇'],
      ['a kept article', 'wechat/tables', '先读着'],
      ['a refusal', 'wechat/deleted', '原文已被发布者删除'],
    ])('popup about %s', async (_name, sample, words) => {
      const popup = await openPopup(stage, sample);
      await shows(popup, words);
      expect(await complaints(popup)).toEqual([]);
      await popup.close();
    });
  });
});

/** What axe holds against the page: rule and place. */
async function complaints(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  // Colours are judged when nothing is fading any more.
  await page.evaluate(async () => {
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.all(ending.map((animation) => animation.finished.catch(() => null)));
  });
  return await page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
    );
  });
}
