import { describe, expect, test } from 'vitest';
import type { Article } from '@/utils/article';
import { byAccount, byMonth, totalsOf } from '@/utils/space/groups';
import { isPruned, type PruneRule } from '@/utils/space/prune-rule';
import { someArticle as article } from '../search/some-article';

const space = (changes: Partial<Article>, pictures: number, text = 10, older = 0) => ({
  article: article(changes),
  pictures,
  text,
  older,
});

const spaces = [
  space({ account: '檐下木作', clippedAt: '2026-10-02T02:00:00.000Z' }, 100),
  space({ account: '潮间手记', clippedAt: '2026-11-02T02:00:00.000Z' }, 300, 10, 5),
  space({ account: '檐下木作', clippedAt: '2026-11-12T02:00:00.000Z' }, 50),
  space({ account: '檐下木作', deletedAt: '2026-11-12T02:00:00.000Z' }, 7, 1),
];

test('totals by kind, the trash apart', () => {
  expect(totalsOf(spaces)).toEqual({ pictures: 450, text: 30, older: 5, trash: 8 });
});

test('accounts by size', () => {
  expect(byAccount(spaces)).toEqual([
    { name: '潮间手记', bytes: 315, articles: 1 },
    { name: '檐下木作', bytes: 170, articles: 2 },
  ]);
});

test('months from the newest', () => {
  expect(byMonth(spaces).map(({ name, articles }) => [name, articles])).toEqual([
    ['2026-11', 2],
    ['2026-10', 1],
  ]);
});

describe('whose pictures a rule lets go', () => {
  const now = new Date('2026-11-22T02:00:00Z');
  test.each<[string, Partial<Article>, PruneRule, boolean]>([
    ['read, any time', { status: 'archived' }, { whose: 'read', months: 0 }, true],
    ['not read', { status: 'unread' }, { whose: 'read', months: 0 }, false],
    ['not read, all asked', { status: 'unread' }, { whose: 'all', months: 0 }, true],
    ['of last month', { clippedAt: '2026-10-12T02:00:00.000Z' }, { whose: 'all', months: 3 }, false],
    ['of four months ago', { clippedAt: '2026-07-12T02:00:00.000Z' }, { whose: 'all', months: 3 }, true],
    ['in the trash', { deletedAt: '2026-11-12T02:00:00.000Z' }, { whose: 'all', months: 0 }, false],
  ])('%s', (_, changes, rule, expected) => {
    expect(isPruned(article(changes), rule, now)).toBe(expected);
  });
});
