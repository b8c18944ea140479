import type { Article } from '@/utils/article';
import type { Entry } from './entry';
import { type Filter, passes } from './filter';
import { compareMatches, type Match, match } from './match';
import { isEmptyQuery, type Query } from './query';
import { byKey, type SortKey } from './sort';

/** One article of a list; `match` is null where nothing was searched for. */
export type Found = { article: Article; match: Match | null };

/** What a list shows. `outside` counts articles that answer the query but not the filter. */
export type Findings = { found: Found[]; hits: number; outside: number };

/** `sort` null orders a search by how well it is answered, anything else by when it was clipped. */
export function search(entries: Entry[], query: Query, filter: Filter, sort: SortKey | null): Findings {
  const all = isEmptyQuery(query) ? entries.map(unasked) : entries.flatMap((entry) => asked(entry, query));
  const found = all.filter(({ article }) => passes(article, filter));
  found.sort(orderOf(sort));
  const hits = found.reduce((sum, { match }) => sum + (match?.hits ?? 0), 0);
  return { found, hits, outside: all.length - found.length };
}

function unasked(entry: Entry): Found {
  return { article: entry.article, match: null };
}

function asked(entry: Entry, query: Query): Found[] {
  const answer = match(entry, query);
  return answer ? [{ article: entry.article, match: answer }] : [];
}

function orderOf(sort: SortKey | null): (a: Found, b: Found) => number {
  const byArticle = byKey(sort ?? 'clipped');
  return (a, b) => {
    const better = sort === null && a.match && b.match ? compareMatches(a.match, b.match) : 0;
    return better || byArticle(a.article, b.article);
  };
}
