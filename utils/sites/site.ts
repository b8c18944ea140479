import type { Facts, Refusal } from '@/utils/article';
import type { Note } from '@/utils/clip/note';

/** What an adapter got from a page: the facts, and the element that holds the article and nothing else. */
export type Reading = Omit<Facts, 'site'> & {
  /** Belongs to the page (or to an inert document of the adapter's own); whoever wants to change it copies it first. */
  body: Element;
  /** Called with the clean copy of the body, to leave out what only then can be told from the article. */
  repair?(cleaned: HTMLElement, title: string, note?: Note): void;
};

/** Knows how one website lays out an article. */
export type SiteAdapter = {
  /** Same as the file name. Stored on every article. */
  name: string;
  /** WebExtension match patterns of the pages that may be articles. */
  matches: string[];
  /** In the manifest from the start; otherwise the site works after a click or once its host is granted. */
  atInstall?: boolean;
  /**
   * Reads the page as it stands, scripts run or not, and changes nothing in it. Null: not a page this adapter knows, let
   * the generic reader try. A refusal: this is known not to be an article. `note` hears what is left out of the body.
   */
  read(page: Document, url: URL, note?: Note): Reading | Refusal | null;
};
