import type { Page, Target } from 'puppeteer-core';
import { type Extension, openExtension } from '@/scripts/harness/extension.mjs';
import { addressOfPage, filesOf } from '@/scripts/harness/inputs.mjs';
import { serve, type Web } from '@/scripts/harness/serve.mjs';
import { until } from '@/scripts/harness/until.mjs';

/** A real browser with the extension, an empty library, and every sample page on the offline web. */
export type Stage = { web: Web; extension: Extension; close(): Promise<void> };

export async function openStage(kind: 'chromium' | 'firefox'): Promise<Stage> {
  const web = await serve();
  for (const file of filesOf(['seeds'])) web.put(sampleAddress(file), file);
  const extension = await openExtension({ kind, web, headless: true });
  const close = async () => {
    await extension.close();
    web.close();
  };
  return { web, extension, close };
}

/** The address a sample page was saved from: `wechat/tables`. */
export function addressOf(sample: string): string {
  return sampleAddress(`seeds/${sample}/page.html`);
}

function sampleAddress(file: string): string {
  const url = addressOfPage(file, []);
  if (!url) throw new Error(`${file} does not say where it was saved from.`);
  return url;
}

/** Opens a sample page and the popup about it. */
export async function openPopup(stage: Stage, sample: string): Promise<Page> {
  return (await openBoth(stage, sample)).popup;
}

async function openBoth({ extension }: Stage, sample: string): Promise<{ page: Page; popup: Page }> {
  const { page, tabId } = await extension.openTab(addressOf(sample));
  await extension.permit(page, tabId);
  return { page, popup: await extension.openPage(`popup.html?tab=${tabId}`) };
}

/** Clicks the toolbar button on a sample page; gives the popup that opens. Chromium only: Firefox has no way to. */
export async function clickToolbar({ extension }: Stage, sample: string): Promise<Page> {
  const { page, tabId } = await extension.openTab(addressOf(sample));
  await extension.permit(page, tabId);
  const isPopup = (target: Target) => target.url() === `${extension.base}popup.html`;
  return await (await extension.browser.waitForTarget(isPopup, { timeout: 120_000 })).asPage();
}

/** Waits until the page shows these words; `patience` in milliseconds. */
export async function shows(page: Page, words: string, patience?: number): Promise<void> {
  await until(`“${words}” to show`, async () => (await textOf(page)).includes(words), patience).catch(async (error) => {
    throw new Error(`${error.message} The page shows: ${(await textOf(page)).slice(0, 800)}`);
  });
}

/** What a person can read on the page: `innerText` leaves out what is hidden. */
export function textOf(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText);
}

/** Saves a sample through the popup, waits until it says so, and closes both: an open page goes on asking the web for things. */
export async function keep(stage: Stage, sample: string): Promise<void> {
  const { page, popup } = await openBoth(stage, sample);
  await stage.extension.press(popup, 'button', '收藏这一篇');
  await shows(popup, '已收藏');
  await popup.close();
  await page.close();
}
