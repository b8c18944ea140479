import { type Article, publishedDay } from '@/utils/article';
import { localDay } from '@/utils/local-day';
import { siteOf } from './site-of';

/** What a list is narrowed to. `null` does not narrow. Days are `YYYY-MM-DD`, both ends included. */
export type Filter = {
  account: string | null;
  tag: string | null;
  site: string | null;
  status: Article['status'] | null;
  /** Which date the days are about. */
  dated: 'clipped' | 'published';
  from: string | null;
  to: string | null;
};

export const noFilter: Filter = {
  account: null,
  tag: null,
  site: null,
  status: null,
  dated: 'clipped',
  from: null,
  to: null,
};

export function passes(article: Article, filter: Filter): boolean {
  return (
    (filter.account === null || article.account === filter.account) &&
    (filter.tag === null || article.tags.includes(filter.tag)) &&
    (filter.site === null || siteOf(article) === filter.site) &&
    (filter.status === null || article.status === filter.status) &&
    isInDays(dayOf(article, filter.dated), filter)
  );
}

/** True where a filter narrows anything. */
export function isNarrow({ dated: _, ...filter }: Filter): boolean {
  return Object.values(filter).some((value) => value !== null);
}

/** The day (`YYYY-MM-DD`) that a list shows for an article: its publication, or when it was clipped, in local time. */
export function dayOf(article: Article, dated: Filter['dated']): string | null {
  return dated === 'published' ? publishedDay(article) : localDay(article.clippedAt);
}

function isInDays(day: string | null, { from, to }: Filter): boolean {
  if (from === null && to === null) return true;
  return day !== null && (from === null || day >= from) && (to === null || day <= to);
}
