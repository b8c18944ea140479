import type { Message } from '@/components/toast';
import type { Article, Facts, Measure, Refusal } from '@/utils/article';
import type { CopyWay } from '@/utils/export/copy-ways';
import type { TakeWay } from '@/utils/export/take-ways';
import type { Fidelity } from '@/utils/fidelity';

/** What is shown of an article, kept or not yet. */
export type Preview = Facts & { measure: Measure };

export type PictureState = 'waiting' | 'kept' | 'failed';

/** What this tab is, and what is being done about it. */
export type PopupState =
  | { step: 'looking' }
  | ArticleState
  | KeptState
  | { step: 'trashed'; saved: Article }
  | { step: 'refused'; refusal: Refusal; saved: Article | null }
  | ForbiddenState
  | FailedState;

export type ArticleState = {
  step: 'article';
  page: Preview;
  /** How much of the page's text is read, and what is not. */
  fidelity: Fidelity | null;
  tags: string[];
  /** Hosts of its pictures that the browser will ask about, as match patterns. */
  pictureOrigins: string[];
  keeping: boolean;
};

export type KeptState = {
  step: 'kept';
  saved: Article;
  /** Null where nobody counted: copies from before it was, documents from elsewhere. */
  fidelity: Fidelity | null;
  /** Kept a moment ago, in this window. */
  just: 'saved' | 'version' | null;
  /** What the tab shows where its words are no longer those that were kept. */
  changed: Preview | null;
  keeping: boolean;
  pictures: PictureState[];
  /** Some pictures failed for want of a permission; these are their hosts, as match patterns. */
  pictureOrigins: string[];
  /** Some pictures failed for want of room on the disk. */
  full: boolean;
};

export type ForbiddenState = {
  step: 'forbidden';
  saved: Article | null;
  /**
   * `site`: can be asked for; `unknown`: the browser does not say what the tab is; `browser`: no extension may read it;
   * `file`: a file of the reader's own, which can be imported.
   */
  page: { kind: 'site'; host: string } | { kind: 'unknown' | 'browser' | 'file' };
};

export type FailedState = { step: 'failed'; code: string; page: Preview | null; tags: string[] };

/** What is around: the library at large, the network, the last message. */
export type Surroundings = {
  recent: Article[];
  /** Null until counted. */
  totals: { all: number; unread: number } | null;
  /** Every tag in use, most used first. */
  knownTags: string[];
  offline: boolean;
  message: Message | null;
  now: Date;
};

export type PopupActions = {
  keep(): void;
  setTags(tags: string[]): void;
  read(articleId: string): void;
  openLibrary(): void;
  openSettings(): void;
  copy(way: CopyWay): void;
  take(way: TakeWay): void;
  moveToTrash(): void;
  undoKeep(): void;
  restore(): void;
  retryPictures(): void;
  allowSite(): void;
  openImport(): void;
  tryAgain(): void;
  copyDetails(): void;
  dismissMessage(): void;
};
