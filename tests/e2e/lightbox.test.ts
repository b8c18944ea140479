import { readdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { picturesSettled } from '@/scripts/harness/pictures-settled.mjs';
import { keep, openStage, type Stage } from './stage';

describe.each(['chromium', 'firefox'] as const)('the lightbox in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(kind);
  });
  afterAll(() => stage?.close());

  test('opens by key from the frame, saves, and gives the focus back; the network hears nothing', async () => {
    await keep(stage, 'wechat/paper-making');
    await picturesSettled(stage.extension);
    const [article] = await stage.extension.table('articles');
    const asked = stage.web.requests.length;
    const reader = await stage.extension.openPage(`reader.html#${article.id}`);
    await expect.poll(() => focusFirst(reader), { timeout: 60_000 }).toBe(true);
    await reader.keyboard.press('Enter');
    await expect.poll(() => shown(reader)).toEqual({ count: '1 / 3', drawn: true });
    await reader.keyboard.press('ArrowRight');
    await expect.poll(() => shown(reader)).toEqual({ count: '2 / 3', drawn: true });
    await reader.keyboard.press('s');
    await expect.poll(() => readdirSync(stage.extension.downloads).join()).toMatch(/一张宣纸.* 02\.\w{3,4}$/);
    await reader.keyboard.press('Escape');
    await expect.poll(() => shown(reader)).toBe(null);
    expect(await focusedRole(reader)).toBe('button');
    expect(stage.web.requests.slice(asked)).toEqual([]);
    await reader.close();
  });
});

/** Whether the article's first picture is there and has the focus now. */
function focusFirst(reader: Page): Promise<boolean> {
  return reader.evaluate(() => {
    const image = document.querySelector('iframe')?.contentDocument?.querySelector<HTMLElement>('img[role="button"]');
    image?.focus();
    return image !== null && image !== undefined;
  });
}

/** What the lightbox shows; null when it is closed. */
function shown(reader: Page): Promise<{ count: string; drawn: boolean } | null> {
  return reader.evaluate(() => {
    const box = document.querySelector('dialog');
    const image = box?.querySelector<HTMLImageElement>('.stage img');
    const drawn = image?.src.startsWith('blob:') === true && image.naturalWidth > 0;
    return box && { count: box.querySelector('.count')?.textContent ?? '', drawn };
  });
}

function focusedRole(reader: Page): Promise<string | null> {
  return reader.evaluate(() => {
    const active = document.querySelector('iframe')?.contentDocument?.activeElement;
    return document.activeElement?.tagName === 'IFRAME' ? (active?.getAttribute('role') ?? null) : null;
  });
}
