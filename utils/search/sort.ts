import type { Article } from '@/utils/article';

export const sortKeys = ['clipped', 'published', 'title', 'length'] as const;
/** What a list is ordered by: newest first, newest publication first, A to Z (pinyin), longest first. */
export type SortKey = (typeof sortKeys)[number];

const collator = new Intl.Collator('zh-CN', { numeric: true });

const compare: Record<SortKey, (a: Article, b: Article) => number> = {
  clipped: (a, b) => descending(a.clippedAt, b.clippedAt),
  published: (a, b) => descending(a.publishedAt ?? '', b.publishedAt ?? ''),
  title: (a, b) => collator.compare(a.title, b.title),
  length: (a, b) => b.measure.characters - a.measure.characters,
};

/** Compares two articles for a list; equal ones by when they were clipped, so that the order never jumps. */
export function byKey(key: SortKey): (a: Article, b: Article) => number {
  return (a, b) => compare[key](a, b) || compare.clipped(a, b) || descending(a.id, b.id);
}

function descending(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? 1 : -1;
}
