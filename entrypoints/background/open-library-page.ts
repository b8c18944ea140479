import { browser } from '#imports';

/** Shows the library: in the tab that has our page already, else in one of its own. */
export async function openLibraryPage(): Promise<void> {
  const page = browser.runtime.getURL('/options.html');
  const url = `${page}#/library`;
  const contexts = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
  const open = contexts.find(({ documentUrl }) => documentUrl?.startsWith(page));
  if (!open) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.tabId, { active: true, url });
  await browser.windows.update(open.windowId, { focused: true });
}
