import { browser, defineBackground } from '#imports';
import type { Article } from '@/utils/article';
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

/** A page that is opened again and again does not make us ask for its missing pictures each time. Milliseconds. */
const patience = 10 * 60_000;

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

  /** The page of this article is open, so its host is there: pictures that failed may be had. */
  const heal = async ({ id }: Article) => {
    const now = new Date();
    if ((await library.retryStale(id, new Date(now.getTime() - patience), now)) > 0) fetchPictures();
  };

  answer({
    look: async ([tabId]) => {
      const seen = await look(library, tabId);
      if (seen.saved?.deletedAt === null) heal(seen.saved).catch(report);
      return seen;
    },
    clip: async ([tabId, tags, meant]) => {
      const reply = await clip(library, tabId, tags, meant);
      if ('article' in reply) fetchPictures();
      showOn(tabId);
      return reply;
    },
    retryPictures: async ([articleId, address = null]) => {
      await library.retryPictures(articleId, address, new Date());
      fetchPictures();
    },
    fetchPictures: async () => {
      fetchPictures();
      library.emptyOldTrash(new Date()).catch(report);
    },
    isSaved: async (_, { tabId, address }) => {
      if (tabId !== null) showOn(tabId);
      const saved = await keptCopy(library, webAddress(address));
      if (saved) heal(saved).catch(report);
      return saved !== null;
    },
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    makeMenus().catch(report);
    if (reason === 'install') browser.runtime.openOptionsPage();
  });
  browser.runtime.onStartup.addListener(() => {
    const now = new Date();
    library
      .emptyOldTrash(now)
      .then(() => library.tidyPictures(now))
      .then(() => library.retryFailed('network', now))
      .then(fetchPictures)
      .catch(report);
  });
  addEventListener('online', () => {
    library.retryFailed('network', new Date()).then(fetchPictures).catch(report);
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
    if (next && previous && next.pictureLimit > previous.pictureLimit) {
      library.retryFailed('size', new Date()).then(fetchPictures).catch(report);
    }
  });

  // Whatever woke the background, pictures that were interrupted go on, once it has its answer.
  setTimeout(fetchPictures, breath);
});

function report(error: unknown): void {
  console.error(error);
}
