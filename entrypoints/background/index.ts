import { browser, defineBackground } from '#imports';
import { openLibrary } from '@/utils/library/library';
import { answer } from '@/utils/messages';
import { settings } from '@/utils/settings';
import { clip, look, savedCopy } from './clip-tab';
import { makeMenus } from './menus';
import { pictureRound } from './picture-round';
import { webAddress } from './read-tab';
import { showSeal, showSeals, showTrouble, showWork } from './seal';

/**
 * Wires things together. Nothing is held here that is not on the disk, since the browser stops a background at any
 * moment; every listener is added at once, since the browser wakes it for an event that it must then find a listener for.
 */
export default defineBackground(() => {
  const library = openLibrary();
  const fetchPictures = pictureRound(library);

  /** Clips at a menu item or a key, where only the button can show what became of it. */
  async function clipUnseen(tabId: number): Promise<void> {
    await showWork(tabId);
    const reply = await clip(library, tabId, []).catch(trouble(tabId));
    if (!reply || reply.state === 'refused' || reply.state === 'forbidden') return showTrouble(tabId);
    await afterClip(tabId);
  }

  async function afterClip(tabId: number): Promise<void> {
    fetchPictures();
    await showSeal(library, tabId);
  }

  answer({
    look: ([tabId]) => look(library, tabId),
    clip: async ([tabId, tags]) => {
      const reply = await clip(library, tabId, tags);
      if ('article' in reply) afterClip(tabId).catch(report);
      return reply;
    },
    retryPictures: async ([articleId]) => {
      await library.retryPictures(articleId, new Date());
      fetchPictures();
    },
    fetchPictures: async () => fetchPictures(),
    isSaved: async (_, { tabId, address }) => {
      if (tabId !== null) showSeal(library, tabId).catch(report);
      const saved = await savedCopy(library, webAddress(address));
      return saved !== null && saved.deletedAt === null;
    },
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    makeMenus().catch(report);
    if (reason === 'install') browser.runtime.openOptionsPage();
  });
  browser.runtime.onStartup.addListener(() => {
    tidyUp().catch(report);
  });
  browser.permissions.onAdded.addListener(() => {
    library.retryFailed('permission', new Date()).then(fetchPictures).catch(report);
  });
  browser.tabs.onActivated.addListener(({ tabId }) => {
    showSeal(library, tabId).catch(report);
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === 'library') browser.runtime.openOptionsPage();
    else if (tab?.id !== undefined) clipUnseen(tab.id).catch(report);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'library') browser.runtime.openOptionsPage();
    else clipInFront(tab).catch(report);
  });
  settings.watch(() => {
    makeMenus()
      .then(() => showSeals(library))
      .catch(report);
  });

  fetchPictures();

  async function clipInFront(tab?: { id?: number }): Promise<void> {
    const [front] = tab?.id === undefined ? await browser.tabs.query({ active: true, lastFocusedWindow: true }) : [tab];
    if (front?.id !== undefined) await clipUnseen(front.id);
  }

  async function tidyUp(): Promise<void> {
    await library.emptyOldTrash(new Date());
    await library.retryFailed('network', new Date());
    fetchPictures();
  }
});

function trouble(tabId: number) {
  return async (error: unknown): Promise<null> => {
    report(error);
    await showTrouble(tabId);
    return null;
  };
}

function report(error: unknown): void {
  console.error(error);
}
