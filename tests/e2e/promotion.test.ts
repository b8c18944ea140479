import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportZip } from '@/scripts/harness/export-notes.mjs';
import { picturesSettled } from '@/scripts/harness/pictures-settled.mjs';
import { keep, openStage, type Stage } from './stage';

const samples = ['wechat/promotion-well-digging', 'wechat/promotion-well-rope', 'wechat/promotion-well-water'];
const promotion = ['点击上方蓝字', '往期推荐', '长按识别二维码', '来的都是自己人', '点个在看'];
type Row = { id: string; title: string };

describe.each(['chromium', 'firefox'] as const)('the author’s promotion in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(kind);
    for (const sample of samples) await keep(stage, sample);
    await picturesSettled(stage.extension);
  });
  afterAll(() => stage?.close());

  test('is read until the setting leaves it out, at once and in sight', async () => {
    const articles: Row[] = await stage.extension.table('articles');
    const id = articles.find(({ title }) => title === '井水为什么冬暖夏凉')?.id;
    const reader = await stage.extension.openPage(`reader.html#${id}`);
    await expect.poll(() => shown(reader), { timeout: 30_000 }).toContain('点击上方蓝字');
    const settings = await stage.extension.openPage('options.html#/settings/reading');
    await stage.extension.press(settings, 'switch', '略去作者的推广');
    await expect.poll(() => shown(reader), { timeout: 30_000 }).toContain('按你的设置略去了作者的推广，6处');
    const text = await shown(reader);
    for (const part of promotion) expect(text).not.toContain(part);
    for (const part of ['夏天把西瓜吊进井里', '分享', '编辑：小满']) expect(text).toContain(part);
    await reader.evaluate(() => {
      for (const line of document.querySelector('iframe')?.contentDocument?.querySelectorAll('summary') ?? [])
        line.click();
    });
    const all = await shown(reader);
    for (const part of promotion) expect(all).toContain(part);
    await settings.close();
    await reader.close();
  });

  test('stays out of exported notes, and the archive still holds it', async () => {
    const zip = await exportZip(stage.extension, { layout: 'flat', pictures: 'local' });
    const files = unzipSync(readFileSync(zip));
    const textOf = (name: string) => new TextDecoder().decode(files[name]);
    const note = textOf('井水为什么冬暖夏凉.md');
    expect(note).toContain('编辑：小满');
    for (const part of promotion) expect(note).not.toContain(part);
    for (const part of promotion) expect(textOf('mocang.json')).toContain(part);
  });
});

/** What a person reads in the frame: what is folded away is not in it. */
function shown(reader: Page): Promise<string> {
  return reader.evaluate(() => document.querySelector('iframe')?.contentDocument?.body?.innerText ?? '');
}
