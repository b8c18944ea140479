import type { Article } from '@/utils/article';
import { siteOf } from './site-of';

/** A name with how many articles have it. */
export type Tally = { name: string; count: number };

export function tallyAccounts(articles: Article[]): Tally[] {
  return tally(articles.map((article) => article.account));
}

export function tallyTags(articles: Article[]): Tally[] {
  return tally(articles.flatMap((article) => article.tags));
}

export function tallySites(articles: Article[]): Tally[] {
  return tally(articles.map(siteOf));
}

const byName = new Intl.Collator('zh-CN', { numeric: true });

/** Most used first; equal ones by name, so that the order stays. */
function tally(names: (string | null)[]): Tally[] {
  const counts = new Map<string, number>();
  for (const name of names) if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || byName.compare(a.name, b.name));
}
