import { browser } from '#imports';
import type { Clip, Refusal } from '@/utils/article';
import { checkClip } from '@/utils/clip/check-clip';
import { codedError } from '@/utils/coded-error';
import { canonicalUrl } from '@/utils/sites/address';

type TabReading =
  | { state: 'read'; result: Clip | Refusal; address: URL }
  /** `address` where the browser tells it. */
  | { state: 'forbidden'; address: URL | null };

/**
 * Has the clipper read the page that the tab shows, and checks what it says. The address is the tab's own; where one is
 * `meant`, no other page is read.
 */
export async function readTab(tabId: number, meant: string | null): Promise<TabReading> {
  const address = await addressOf(tabId);
  if (meant !== null) requireSame(address, new URL(meant));
  if (!address) return { state: 'forbidden', address };
  const result = await inject(tabId, address);
  requireSame(await addressOf(tabId), address);
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

function requireSame(found: URL | null, wanted: URL): void {
  if (!found || canonicalUrl(found) !== canonicalUrl(wanted)) throw codedError('TAB-GONE', 'The tab went elsewhere.');
}

export function webAddress(address: string | null | undefined): URL | null {
  return address && /^https?:/.test(address) ? new URL(address) : null;
}

/**
 * Milliseconds. The browser injects nothing while a page still loads or its scripts hold it, for ever if need be; and it
 * stops a background that does nothing but wait for thirty seconds.
 */
const patience = 20_000;

const forbidden = Symbol('forbidden');

/** The page did not load: what the tab shows in its place is the browser's. */
const notOpened: Refusal = { refusal: 'error', detail: null };

/** What browsers say of pages that no extension may enter: their own, their stores, error pages, hosts not granted. */
const refusals = /cannot access|cannot be scripted|missing host permission|error page|extensions gallery/i;

async function inject(tabId: number, address: URL): Promise<unknown> {
  const clipper = browser.scripting.executeScript({ target: { tabId }, files: ['/clipper.js'] });
  try {
    const [injection] = await Promise.race([clipper, givenUp()]);
    if (injection?.result) return injection.result;
    throw codedError('CLIP-FAILED', 'The reader broke off on this page.', Object(injection).error);
  } catch (error) {
    if (refusals.test(Object(error).message)) return (await isOpenTo(address, error)) ? notOpened : forbidden;
    if ('code' in Object(error)) throw error;
    await addressOf(tabId);
    throw codedError('CLIP-FAILED', 'The page went while it was read.', error);
  }
}

/** Nothing but an error page keeps us out where we may go. Chromium says which it is, Firefox does not. */
async function isOpenTo({ host }: URL, error: unknown): Promise<boolean> {
  return /error page/i.test(Object(error).message) || browser.permissions.contains({ origins: [`*://${host}/*`] });
}

/** Rejects when the page has had its time. */
function givenUp(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(codedError('CLIP-SLOW', 'The page did not answer.')), patience);
  });
}
