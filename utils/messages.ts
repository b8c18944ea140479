import type { Article, Clip, Refusal } from './article';

/** What a tab turns out to hold. The body is left out of the clip: a look is for showing, not for keeping. */
export type Look =
  | { state: 'article'; clip: Omit<Clip, 'html'>; excerpt: string; saved: Article | null; changed: boolean }
  | { state: 'refused'; refusal: Refusal; saved: Article | null }
  | { state: 'forbidden' };

/** What became of a clip. `saved`: new in the library; `same`: already there, unchanged; `version`: there, a version appended. */
export type ClipReply =
  | {
      state: 'saved' | 'same' | 'version';
      article: Article;
      milliseconds: { extract: number; sanitise: number; save: number };
    }
  | { state: 'refused'; refusal: Refusal; saved: Article | null }
  | { state: 'forbidden' };

/** Every message to the background: name → (request) → reply. Pages of the extension may send all of them. */
export type ToBackground = {
  /** What this tab holds. Nothing is saved. */
  look(tabId: number): Look;
  /** Clips the tab's page into the library. Resolves when the text is saved; pictures follow. */
  clip(tabId: number, tags: string[]): ClipReply;
  /** Fetches every waiting picture again, or those of one article, failed ones included. */
  retryPictures(articleId: string | null): void;
  /** The one question a content script may ask: is the sender's page saved? */
  isSaved(): boolean;
};
