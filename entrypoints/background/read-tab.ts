import { browser } from '#imports';
import type { Clip, Refusal } from '@/utils/article';
import { checkClip } from '@/utils/clip/check-clip';
import { codedError } from '@/utils/coded-error';
import { canonicalUrl } from '@/utils/sites/address';

export type TabReading =
  | { state: 'read'; result: Clip | Refusal; address: URL }
  /** `address` where the browser tells it. */
  | { state: 'forbidden'; address: URL | null };

/** Has the clipper read the page that the tab shows, and checks what it says. The address is the tab's own. */
export async function readTab(tabId: number): Promise<TabReading> {
  const address = await addressOf(tabId);
  if (!address) return { state: 'forbidden', address };
  const result = await inject(tabId);
  const after = await addressOf(tabId);
  if (!after || canonicalUrl(after) !== canonicalUrl(address)) throw codedError('TAB-GONE', 'The tab went elsewhere.');
  if (result === forbidden) return { state: 'forbidden', address };
  return { state: 'read', result: checkClip(result, address), address };
}

/** The address of the page in a tab; null where the browser does not tell us or it is no web page. */
export async function addressOf(tabId: number): Promise<URL | null> {
  const tab = await browser.tabs.get(tabId).catch((error) => {
    throw codedError('TAB-GONE', 'The tab is closed.', error);
  });
  return webAddress(tab.url);
}

export function webAddress(address: string | null | undefined): URL | null {
  return address && /^https?:/.test(address) ? new URL(address) : null;
}

const forbidden = Symbol('forbidden');

/** What browsers say of pages that no extension may enter: their own, their stores, error pages, hosts not granted. */
const refusals = /cannot access|cannot be scripted|missing host permission|error page|extensions gallery/i;

async function inject(tabId: number): Promise<unknown> {
  try {
    const [injection] = await browser.scripting.executeScript({ target: { tabId }, files: ['/clipper.js'] });
    if (injection?.result) return injection.result;
    throw codedError('CLIP-FAILED', 'The reader broke off on this page.', Object(injection).error);
  } catch (error) {
    if (refusals.test(Object(error).message)) return forbidden;
    throw error;
  }
}
