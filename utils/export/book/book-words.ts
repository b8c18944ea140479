import type { MarkupWords } from '../markup/writer';

/** What an exported file says of its own, in the language of whoever exports. */
export type BookWords = MarkupWords & {
  contents: string;
  /** The section of articles without a tag, and of those without a day. */
  noTag: string;
  noDate: string;
  /** `2025-11` → 2025年11月. */
  month(month: string): string;
  /** 转自 with the account. */
  repostOf(account: string): string;
  /** Only a part of the article could be read. */
  partial: string;
  tags: string;
  /** 收藏于 with the day. */
  kept(day: string): string;
  /** How many articles there are. */
  articles(count: number): string;
  /** Of the search in a collection. */
  search: string;
  /** How many were found; `#` stands for the number. */
  found: { none: string; one: string; many: string };
  back: string;
};

/** What a whole book is called where it has more than one article, and the words in it. */
export type BookOptions = { title: string; words: BookWords };
