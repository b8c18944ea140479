import { common } from '@/utils/i18n/common';
import { sayDay } from '@/utils/i18n/format';
import { libraryWords } from '@/utils/i18n/library';
import type { Filter } from '@/utils/search/filter';
import { siteName } from './site-name';

/** What a filter narrows to, in words, each with the filter without it. */
export function filterNames(filter: Filter): { name: string; without: Filter }[] {
  const parts: (readonly [string | null, Partial<Filter>])[] = [
    [filter.account, { account: null }],
    [filter.tag && `#${filter.tag}`, { tag: null }],
    [filter.site && siteName(filter.site), { site: null }],
    [filter.status && statusName(filter.status), { status: null }],
    [daysName(filter), { from: null, to: null }],
  ];
  return parts.flatMap(([name, part]) => (name ? [{ name, without: { ...filter, ...part } }] : []));
}

function statusName(status: NonNullable<Filter['status']>): string {
  return { unread: common.unread, reading: libraryWords.reading, archived: libraryWords.archived }[status]();
}

function daysName({ from, to, dated }: Filter): string | null {
  const say = (day: string) => sayDay(day, new Date());
  const what = dated === 'published' ? libraryWords.datedPublished() : libraryWords.datedClipped();
  if (from && to) return `${what} ${libraryWords.days(say(from), say(to))}`;
  if (from) return `${what} ${libraryWords.since(say(from))}`;
  return to ? `${what} ${libraryWords.until(say(to))}` : null;
}
