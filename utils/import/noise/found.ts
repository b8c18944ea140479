import type { Repost } from '@/utils/article';

/** What the noise of a document told about its article. A field that nothing was said about is null. */
export type Said = {
  account: string | null;
  author: string | null;
  cover: string | null;
  description: string | null;
  /** As the page writes it. */
  time: string | null;
  /** Where the article was published first. */
  sourceUrl: string | null;
  original: boolean;
  repostOf: Repost | null;
  /** Its end is missing: cut off by an archive, or kept back for those who pay. */
  partial: boolean;
};

export const nothingSaid: Said = {
  account: null,
  author: null,
  cover: null,
  description: null,
  time: null,
  sourceUrl: null,
  original: false,
  repostOf: null,
  partial: false,
};
