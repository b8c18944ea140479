import { browser } from '#imports';
import { toolbarWords } from '@/utils/i18n/toolbar';
import { speak } from './language';

type MenuItem = 'keep' | 'library';

/** Makes the menus anew, in the language of the moment. The browser remembers them while the background sleeps. */
export async function makeMenus(): Promise<void> {
  await speak();
  await browser.contextMenus.removeAll();
  const web = ['http://*/*', 'https://*/*'];
  browser.contextMenus.create({
    id: 'keep' satisfies MenuItem,
    title: toolbarWords.keep(),
    contexts: ['page'],
    documentUrlPatterns: web,
  });
  browser.contextMenus.create({
    id: 'library' satisfies MenuItem,
    title: toolbarWords.library(),
    contexts: ['action'],
  });
}
