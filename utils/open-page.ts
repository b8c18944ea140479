import { browser } from '#imports';

/** A page of ours with what follows its name: `options.html#/settings`, `reader.html#<article id>`. */
export type PageAddress = `options.html#/${string}` | `reader.html#${string}`;

/** Shows a page of ours in a tab: the one that shows it already, else a new one. */
export async function openPage(address: PageAddress): Promise<void> {
  const url = browser.runtime.getURL(`/${address}` as '/options.html');
  const open = (await browser.tabs.query({ currentWindow: true })).find((tab) => tab.url === url);
  if (open?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(open.id, { active: true });
}
