import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { picturesSettled } from '@/scripts/harness/pictures-settled.mjs';
import { until } from '@/scripts/harness/until.mjs';
import { keep, openStage, type Stage, shows } from './stage';

type Row = { id: string; title: string };

describe.each(['chromium', 'firefox'] as const)('the reader in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(kind);
  });
  afterAll(() => stage?.close());

  const idOf = async (title: string) => {
    const articles: Row[] = await stage.extension.table('articles');
    return articles.find((article) => article.title.includes(title))?.id ?? '';
  };
  const read = async (title: string) => stage.extension.openPage(`reader.html#${await idOf(title)}`);

  test('shows the words and every picture, and asks the network for nothing', async () => {
    await keep(stage, 'wechat/paper-making');
    await picturesSettled(stage.extension);
    const asked = stage.web.requests.length;
    const reader = await read('一张宣纸');
    await expect.poll(() => picturesShown(reader), { timeout: 60_000 }).toEqual([true, true, true]);
    expect(await frameText(reader)).toContain('皮料与草料');
    expect(stage.web.requests.slice(asked)).toEqual([]);
    await reader.close();
  });

  test('shows nothing of the page around the article', async () => {
    const reader = await read('一张宣纸');
    await expect.poll(() => frameText(reader)).toContain('皮料与草料');
    const text = await frameText(reader);
    for (const noise of ['预览时标签不可点', '微信扫一扫', '继续滑动看下一个', '阅读原文', '轻触阅读原文'])
      expect(text).not.toContain(noise);
    await reader.close();
  });

  test('says why a picture did not come, and fetches it when asked again', async () => {
    let gone = true;
    stage.web.answerAll((url, response) => {
      if (!gone || !url.hostname.endsWith('.qpic.cn')) return false;
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('gone');
      return true;
    });
    await keep(stage, 'wechat/street-2019');
    await picturesSettled(stage.extension);
    const lost: { reason?: string }[] = await stage.extension.table('jobs');
    expect(lost).not.toHaveLength(0);
    expect(new Set(lost.map(({ reason }) => reason))).toEqual(new Set(['missing']));

    const reader = await read('一条街的招牌');
    await expect.poll(() => frameText(reader)).toContain('这张图没收到');
    expect(await frameText(reader)).toContain('原图已经不在了');
    gone = false;
    // One by itself, then the rest together.
    await reader.evaluate(() => {
      const frame = document.querySelector('iframe')?.contentDocument;
      const again = [...(frame?.querySelectorAll('button') ?? [])].find((button) =>
        button.textContent?.includes('再试一次'),
      );
      again?.click();
    });
    await until('one picture', async () => (await stage.extension.table('jobs')).length === lost.length - 1);
    if (lost.length > 1) await stage.extension.press(reader, 'button', '再试一次');
    await expect.poll(async () => areAll(await picturesShown(reader)), { timeout: 60_000 }).toBe(true);
    await reader.close();
  });

  test('an address that knows no article says so', async () => {
    const reader = await stage.extension.openPage('reader.html#00000000-0000-4000-8000-000000000000');
    await shows(reader, '这里没有文章');
    await reader.close();
  });
});

/** Of every picture of the article whether it came from this machine and has been drawn; each is scrolled to. */
function picturesShown(reader: Page): Promise<boolean[]> {
  return reader.evaluate(() => {
    const pictures = [...(document.querySelector('iframe')?.contentDocument?.images ?? [])];
    pictures.find(({ naturalWidth }) => naturalWidth === 0)?.scrollIntoView();
    return pictures.map(({ src, naturalWidth }) => src.startsWith('blob:') && naturalWidth > 0);
  });
}

function areAll(shown: boolean[]): boolean {
  return shown.length > 0 && shown.every(Boolean);
}

function frameText(reader: Page): Promise<string> {
  return reader.evaluate(() => document.querySelector('iframe')?.contentDocument?.body?.textContent ?? '');
}
