/** What a book says of its own, in the language of whoever exports. */
export type MarkupWords = {
  /** Before the address of a picture that is not kept: 图片没有收进来. */
  lost: string;
  /** The link of a card that has none: 看原文. */
  original: string;
};

export type MarkupOptions = {
  /** What `src` says of a kept picture, by its original address; null for one that is not there. */
  picture(address: string): string | null;
  words: MarkupWords;
  /** The article's own address, for cards; null where there is none. */
  original: string | null;
  /** Begins every id, so that no two articles in one file share one. */
  prefix?: string;
  /** The level that the article's headings of level 2 get. */
  level?: number;
  /** EPUB: footnotes that pop up, nothing that must be opened. */
  epub?: boolean;
};

/** The state of writing one body. */
export type Writer = Required<MarkupOptions> & {
  /** Labels of the notes that the body explains. */
  notes: Set<string>;
  /** Labels whose place in the text has its id already; ids must not come twice. */
  called: Set<string>;
  /** Labels of the notes that have their id. */
  explained: Set<string>;
  /** Elements of a line that stand around blocks: they are written inside each. */
  marks: Element[];
  inLink: boolean;
  /** In a head of a table or a term, where HTML knows no headings. */
  noHeadings: boolean;
};

/** Writes with part of the state changed, then puts it back. */
export function within(writer: Writer, part: Partial<Writer>, write: () => string): string {
  const before = { ...writer };
  Object.assign(writer, part);
  const written = write();
  Object.assign(writer, before);
  return written;
}
