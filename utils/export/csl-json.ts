import type { Article } from '@/utils/article';
import { citationKeys } from './citation-key';
import { citedOf } from './cited';
import { oneLine } from './one-line';

/** Articles as CSL-JSON, which Zotero and pandoc read: a list with one article a line. */
export function cslJson(articles: Article[]): string {
  const keyOf = citationKeys();
  const lines = articles.map((article) => JSON.stringify(item(keyOf(article), article)));
  return `[\n${lines.join(',\n')}\n]\n`;
}

/** What is undefined is left out. */
function item(id: string, article: Article) {
  const { author, title, account, published, accessed, url } = citedOf(article);
  return {
    id,
    type: 'webpage',
    title,
    // One name, not a family's and a given one: nobody can tell a pen name from 姓名.
    author: author ? [{ literal: author }] : undefined,
    'container-title': account ?? undefined,
    issued: published ? dateOf(published) : undefined,
    accessed: dateOf(accessed),
    URL: url ?? undefined,
    abstract: oneLine(article.description ?? '') || undefined,
    keyword: article.tags.map(oneLine).join(', ') || undefined,
  };
}

function dateOf(day: string) {
  return { 'date-parts': [day.split('-').map(Number)] };
}
