import { browser } from '#imports';

/** The tab that the popup is about: the one its address names (`popup.html?tab=3`), else the one in front. */
export async function findTab(): Promise<number> {
  const named = namedTab();
  if (named !== null) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('The window has no tab in front.');
  return tab.id;
}

/** Null for the popup proper. */
export function namedTab(): number | null {
  const name = new URLSearchParams(location.search).get('tab');
  return name !== null && /^\d+$/.test(name) ? Number(name) : null;
}
