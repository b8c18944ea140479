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
};

export const nothingSaid: Said = {
  account: null,
  author: null,
  cover: null,
  description: null,
  time: null,
  sourceUrl: null,
  original: false,
};
