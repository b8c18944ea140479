import type { Article } from '@/utils/article';

/** Whose pictures are to be let go. */
export type PruneRule = {
  /** Only of articles that were read, or of all. */
  whose: 'read' | 'all';
  /** Only of articles kept so many months ago. */
  months: 0 | 3 | 12;
};

/** Nothing of the trash: it is emptied in its own way. */
export function isPruned({ status, clippedAt, deletedAt }: Article, { whose, months }: PruneRule, now: Date): boolean {
  if (deletedAt !== null || (whose === 'read' && status !== 'archived')) return false;
  const limit = new Date(now);
  limit.setMonth(limit.getMonth() - months);
  return new Date(clippedAt) <= limit;
}
