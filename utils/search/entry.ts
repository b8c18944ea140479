import type { Article } from '@/utils/article';
import { fold } from './fold';
import { siteOf } from './site-of';

/** An article made ready for searching: folded once, asked often. */
export type Entry = {
  article: Article;
  title: string;
  account: string;
  author: string;
  /** Who published a repost first. */
  source: string;
  /** What the editor says before a repost. */
  introduction: string;
  tags: string[];
  site: string;
  /** The folded text; empty until texts are loaded. */
  text: string;
};

export function entryOf(article: Article, foldedText: string): Entry {
  return {
    article,
    title: fold(article.title),
    account: fold(article.account ?? ''),
    author: fold(article.author ?? ''),
    source: fold([article.repostOf?.account, article.repostOf?.author].filter(Boolean).join('\n')),
    introduction: fold(article.repostOf?.introduction ?? ''),
    tags: article.tags.map(fold),
    site: fold(`${siteOf(article)} ${article.site}`),
    text: foldedText,
  };
}
