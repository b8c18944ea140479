import { browser, defineBackground } from '#imports';
import { openLibrary } from '@/utils/library/library';
import { answer } from '@/utils/messages';
import { settings } from '@/utils/settings';
import { clip, keptCopy, look } from './clip-tab';
import { clipUnseen } from './clip-unseen';
import { makeMenus } from './menus';
import { openLibraryPage } from './open-library-page';
import { pictureRound } from './picture-round';
import { webAddress } from './read-tab';
import { showSeal, showSeals } from './seal';

/** Milliseconds; a background that was woken stays for thirty seconds. */
const breath = 1000;

/**
 * Wires things together. Nothing is held here that is not on the disk, since the browser stops a background at any
 * moment; every listener is added at once, since the browser wakes it for an event that it must then find a listener for.
 */
export default defineBackground(() => {
  const library = openLibrary();
  const fetchPictures = pictureRound(library);
  const showOn = (tabId: number) => void showSeal(library, tabId).catch(report);
  const clipAt = (tab?: { id?: number }) => {
    if (tab?.id !== undefined) clipUnseen(library, tab.id, fetchPictures).catch(report);
  };

  answer({
    look: ([tabId]) => look(library, tabId),
    clip: async ([tabId, tags, meant]) => {
      const reply = await clip(library, tabId, tags, meant);
      if ('article' in reply) fetchPictures();
      showOn(tabId);
      return reply;
    },
    retryPictures: async ([articleId]) => {
      await library.retryPictures(articleId, new Date());
      fetchPictures();
    },
    fetchPictures: async () => {
      fetchPictures();
      library.emptyOldTrash(new Date()).catch(report);
    },
    isSaved: async (_, { tabId, address }) => {
      if (tabId !== null) showOn(tabId);
      return (await keptCopy(library, webAddress(address))) !== null;
    },
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    makeMenus().catch(report);
    if (reason === 'install') browser.runtime.openOptionsPage();
  });
  browser.runtime.onStartup.addListener(() => {
    const now = new Date();
    library.emptyOldTrash(now).catch(report);
    library.retryFailed('network', now).then(fetchPictures).catch(report);
  });
  browser.alarms.onAlarm.addListener(fetchPictures);
  browser.permissions.onAdded.addListener(() => {
    library.retryFailed('permission', new Date()).then(fetchPictures).catch(report);
  });
  browser.tabs.onActivated.addListener(({ tabId }) => showOn(tabId));
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === 'library') openLibraryPage().catch(report);
    else clipAt(tab);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'library') openLibraryPage().catch(report);
    else clipAt(tab);
  });
  settings.watch((next, previous) => {
    if (next?.language !== previous?.language) makeMenus().catch(report);
    showSeals(library).catch(report);
  });

  // Whatever woke the background, pictures that were interrupted go on, once it has its answer.
  setTimeout(fetchPictures, breath);
});

function report(error: unknown): void {
  console.error(error);
}
