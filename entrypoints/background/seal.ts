import { browser } from '#imports';
import { toolbarWords } from '@/utils/i18n/toolbar';
import type { Library, PictureUse } from '@/utils/library/library';
import { readSettings } from '@/utils/settings';
import { keptCopy } from './clip-tab';
import { speak } from './language';
import { addressOf } from './read-tab';

/** What the toolbar button shows on one tab. */
export type Seal = { icon: 'outline' | 'half' | 'kept' | 'grey'; badge: string; title: string };

const ink = '#2B2F31';
const warn = '#8A5200';

/** The seal on a tab as the library stands: nothing there, kept, pictures on the way, pictures missing. */
export async function showSeal(library: Library, tabId: number): Promise<void> {
  await speak();
  const kept = await keptCopy(library, await addressOf(tabId).catch(() => null));
  await stamp(tabId, kept ? sealOf(await library.pictureUses(kept.id)) : blank());
}

/** The seal on the tabs that people see: one in each window. */
export async function showSeals(library: Library): Promise<void> {
  const tabs = await browser.tabs.query({ active: true });
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [showSeal(library, id)])));
}

/** The sign that something needs the reader: the popup says what. */
export async function showTrouble(tabId: number): Promise<void> {
  await speak();
  await stamp(tabId, { icon: 'grey', badge: '!', title: toolbarWords.notKept() });
}

export async function showWork(tabId: number): Promise<void> {
  await speak();
  await stamp(tabId, { icon: 'half', badge: '…', title: toolbarWords.name() });
}

export function sealOf(uses: PictureUse[]): Seal {
  const count = (state: PictureUse['state']) => uses.filter((use) => use.state === state).length;
  const [waiting, failed] = [count('waiting'), count('failed')];
  if (waiting > 0) return { icon: 'half', badge: String(waiting), title: toolbarWords.waiting(waiting) };
  if (failed > 0) return { icon: 'kept', badge: '!', title: toolbarWords.missing(failed) };
  return { icon: 'kept', badge: '✓', title: toolbarWords.kept() };
}

function blank(): Seal {
  return { icon: 'outline', badge: '', title: toolbarWords.name() };
}

async function stamp(tabId: number, { icon, badge, title }: Seal): Promise<void> {
  const shown = (await readSettings()).badge;
  const path = Object.fromEntries([16, 32, 48, 128].map((size) => [size, `/icon/${icon}-${size}.png`]));
  const steps = [
    browser.action.setIcon({ tabId, path }),
    browser.action.setTitle({ tabId, title }),
    browser.action.setBadgeBackgroundColor({ tabId, color: badge === '!' ? warn : ink }),
    browser.action.setBadgeTextColor({ tabId, color: '#FFFFFF' }),
    browser.action.setBadgeText({ tabId, text: shown ? badge : '' }),
  ];
  await Promise.all(steps.map((step) => Promise.resolve(step).catch(unlessClosed)));
}

/** A tab may be closed at any moment; there is nothing to show on it then. */
function unlessClosed(error: unknown): void {
  if (!/tab/i.test(Object(error).message)) throw error;
}
