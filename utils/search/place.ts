import { type Filter, noFilter } from './filter';
import { type SortKey, sortKeys } from './sort';

/** Where the reader is in the library: what is searched for, narrowed to and ordered by. It lives in the address. */
export type Place = { query: string; filter: Filter; sort: SortKey | null };

export const everything: Place = { query: '', filter: noFilter, sort: null };

const statuses = ['unread', 'reading', 'archived'] as const;
const days = /^\d{4}-\d{2}-\d{2}$/;

/** The place that an address's parameters name. What makes no sense in them is left out. */
export function placeOf(params: URLSearchParams): Place {
  return {
    query: params.get('q') ?? '',
    sort: sortKeys.find((key) => key === params.get('sort')) ?? null,
    filter: {
      account: params.get('account') || null,
      tag: params.get('tag') || null,
      site: params.get('site') || null,
      status: statuses.find((status) => status === params.get('status')) ?? null,
      dated: params.get('dated') === 'published' ? 'published' : 'clipped',
      from: dayIn(params.get('from')),
      to: dayIn(params.get('to')),
    },
  };
}

/** The other way round: `tag=手艺&q=榫卯`, empty for everything. */
export function paramsOf({ query, filter, sort }: Place): URLSearchParams {
  const params = new URLSearchParams();
  if (query.trim()) params.set('q', query);
  for (const [name, value] of Object.entries(filter))
    if (value !== null && value !== 'clipped') params.set(name, value);
  if (sort) params.set('sort', sort);
  return params;
}

function dayIn(text: string | null): string | null {
  return text && days.test(text) ? text : null;
}
