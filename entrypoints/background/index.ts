import { browser, defineBackground } from '#imports';
import { openLibrary } from '@/utils/library/library';
import { answer } from '@/utils/messages';
import { clip, look, savedCopy } from './clip-tab';
import { webAddress } from './read-tab';

/** Wires things together. Nothing is held here that is not on the disk: the browser stops a background at any moment. */
export default defineBackground(() => {
  const library = openLibrary();

  answer({
    look: ([tabId]) => look(library, tabId),
    clip: ([tabId, tags]) => clip(library, tabId, tags),
    retryPictures: ([articleId]) => library.retryPictures(articleId, new Date()),
    fetchPictures: async () => {},
    isSaved: async (_, { address }) => (await savedCopy(library, webAddress(address)))?.deletedAt === null,
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') browser.runtime.openOptionsPage();
  });
});
