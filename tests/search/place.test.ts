import { expect, test } from 'vitest';
import { noFilter } from '@/utils/search/filter';
import { everything, paramsOf, placeOf } from '@/utils/search/place';

test.each([
  everything,
  { ...everything, query: '榫卯 标签:手艺' },
  { ...everything, sort: 'published' as const },
  {
    ...everything,
    filter: { ...noFilter, account: 'A & B=C', tag: '手艺', site: '4hou.com', status: 'unread' as const },
  },
  { ...everything, filter: { ...noFilter, dated: 'published' as const, from: '2026-11-01', to: '2026-11-22' } },
])('comes back from the address: %j', (place) => {
  expect(placeOf(new URLSearchParams(paramsOf(place).toString()))).toEqual(place);
});

test('leaves out what makes no sense', () => {
  expect(placeOf(new URLSearchParams('sort=luck&status=lost&from=yesterday&dated=often&tag='))).toEqual(everything);
});
