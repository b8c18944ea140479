import type { Article } from '@/utils/article';

/** The order of files, and so which of two names gets a number, must not depend on how a list was sorted. */
export function inOrder(articles: Article[]): Article[] {
  return [...articles].sort((one, other) => compare(one.clippedAt, other.clippedAt) || compare(one.key, other.key));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
