import type { Article } from '@/utils/article';
import { metadataOf } from './metadata';

/** Metadata as JSON: a list with one article a line, the keys of a note with exact values, absent ones left out. */
export function metadataJson(articles: Article[]): string {
  const lines = articles.map((article) =>
    JSON.stringify(Object.fromEntries(metadataOf(article).filter(([, value]) => value !== null))),
  );
  return `[\n${lines.join(',\n')}\n]\n`;
}
