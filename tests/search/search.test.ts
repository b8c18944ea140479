import { expect, test } from 'vitest';
import type { Article } from '@/utils/article';
import { entryOf } from '@/utils/search/entry';
import { type Filter, isNarrow, noFilter } from '@/utils/search/filter';
import { fold } from '@/utils/search/fold';
import { parseQuery } from '@/utils/search/query';
import { search } from '@/utils/search/search';
import type { SortKey } from '@/utils/search/sort';
import { tallyAccounts, tallySites, tallyTags } from '@/utils/search/tally';
import { someArticle } from './some-article';

const repostOf = { account: '纸上修行', author: '老秦', url: null, introduction: '编者说，虫蛀的书也有救。' };

const shelf: [Partial<Article>, string][] = [
  [
    { id: 'wood', title: '榫卯没有胶水', account: '檐下木作', author: '阿榫', tags: ['木作', '手艺'] },
    '木头要动，榫卯让一让。做榫卯最怕死。',
  ],
  [
    { id: 'book', title: '修书人的浆糊', account: '旧纸堆里', tags: ['手艺'], status: 'archived', repostOf },
    '函套的别子也是一种榫卯。',
  ],
  [
    { id: 'code', title: 'Sorting, drawn', account: null, url: 'https://www.4hou.com/posts/2', tags: ['编程'] },
    'Quick Sort 急躁',
  ],
];

const dates: Partial<Article>[] = [
  { clippedAt: '2026-11-20T02:00:00.000Z', publishedAt: '2026-11-01', measure: measure(300) },
  { clippedAt: '2026-11-19T02:00:00.000Z', publishedAt: '2026-11-10T08:00:00+08:00', measure: measure(200) },
  { clippedAt: '2026-11-21T02:00:00.000Z', publishedAt: null, measure: measure(100) },
];

const entries = shelf.map(([given, text], i) => entryOf(someArticle({ ...given, ...dates[i] }), fold(text)));

function measure(characters: number): Article['measure'] {
  return { characters, images: 0, links: 0, codeBlocks: 0, tables: 0, formulas: 0 };
}

function find(text: string, filter: Partial<Filter> = {}, sort: SortKey | null = null) {
  return search(entries, parseQuery(text), { ...noFilter, ...filter }, sort);
}

const ids = (findings: ReturnType<typeof find>) => findings.found.map(({ article }) => article.id);

test.each([
  ['', ['code', 'wood', 'book']],
  ['榫卯', ['wood', 'book']],
  ['榫卯 浆糊', ['book']],
  ['quick sort', ['code']],
  ['SORTING', ['code']],
  ['木作', ['wood']],
  ['公众号:旧纸', ['book']],
  ['标签:手艺', ['wood', 'book']],
  ['标签:手艺 死', ['wood']],
  ['作者:阿榫', ['wood']],
  ['站点:4hou', ['code']],
  ['站点:weixin', ['wood', 'book']],
  ['虫蛀', ['book']],
  ['纸上修行', ['book']],
  ['老秦', ['book']],
  ['作手', []],
  ['没有的词', []],
])('finds for %j', (text, expected) => {
  expect(ids(find(text))).toEqual(expected);
});

test.each<[Partial<Filter>, string[]]>([
  [{ account: '旧纸堆里' }, ['book']],
  [{ tag: '手艺' }, ['wood', 'book']],
  [{ tag: '手' }, []],
  [{ site: '4hou.com' }, ['code']],
  [{ status: 'unread' }, ['code', 'wood']],
  [{ from: '2026-11-20' }, ['code', 'wood']],
  [{ to: '2026-11-19' }, ['book']],
  [{ from: '2026-11-20', to: '2026-11-20' }, ['wood']],
  [{ dated: 'published', from: '2026-11-02' }, ['book']],
  [{ dated: 'published', to: '2026-11-10' }, ['wood', 'book']],
])('narrows by %j', (filter, expected) => {
  expect(isNarrow({ ...noFilter, ...filter })).toBe(true);
  expect(ids(find('', filter))).toEqual(expected);
});

test.each<[SortKey, string[]]>([
  ['clipped', ['code', 'wood', 'book']],
  ['published', ['book', 'wood', 'code']],
  ['length', ['wood', 'book', 'code']],
  ['title', ['wood', 'book', 'code']],
])('sorts by %s', (sort, expected) => {
  expect(ids(find('', {}, sort))).toEqual(expected);
});

test('counts hits and what the filter hides', () => {
  expect(find('榫卯')).toMatchObject({ hits: 4, outside: 0 });
  expect(find('榫卯', { account: '旧纸堆里' })).toMatchObject({ hits: 1, outside: 1 });
});

test('a sort that was chosen beats how well a search is answered', () => {
  expect(ids(find('榫卯', {}, 'published'))).toEqual(['book', 'wood']);
});

test('tallies accounts, tags and sites, most used first', () => {
  const articles = entries.map((entry) => entry.article);
  expect(tallyTags(articles)[0]).toEqual({ name: '手艺', count: 2 });
  expect(tallySites(articles)).toEqual([
    { name: 'mp.weixin.qq.com', count: 2 },
    { name: '4hou.com', count: 1 },
  ]);
  expect(
    tallyAccounts(articles)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(['旧纸堆里', '檐下木作']);
});
