import { type Article, publishedDay } from '@/utils/article';
import { localDay } from '@/utils/local-day';
import { oneLine } from './one-line';

/** What every kind of citation says of an article. Days as `YYYY-MM-DD`. */
export type Cited = {
  /** The writer, else the account. */
  author: string | null;
  title: string;
  /** Who published it. */
  account: string | null;
  published: string | null;
  /** The day of the copy that is cited. */
  accessed: string;
  /** Null for a document that never was on the web. */
  url: string | null;
};

export function citedOf(article: Article): Cited {
  const { title, author, account, shortUrl, url } = article;
  const address = shortUrl ?? url;
  return {
    author: lineOf(author) ?? lineOf(account),
    title: oneLine(title),
    account: lineOf(account),
    published: publishedDay(article),
    accessed: localDay(article.clippedAt),
    url: /^https?:/.test(address) && URL.canParse(address) ? new URL(address).href : null,
  };
}

function lineOf(text: string | null): string | null {
  return oneLine(text ?? '') || null;
}
