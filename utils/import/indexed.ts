import type { Article, Facts } from '@/utils/article';
import type { Around } from '@/utils/export/template/write-note';
import type { TrimmedLines } from '@/utils/export/trimmed-lines';
import type { Kept } from './facts';

/**
 * What our index says of a note: facts and dates that front matter cannot hold, and what was trimmed from it. `around`: what a
 * template put around its text; null for our own notes.
 */
export type Indexed = {
  facts: Facts;
  clippedAt: string | null;
  kept: Pick<Article, 'via' | 'tags' | 'status'>;
  trimmed: TrimmedLines | null;
  around: Around | null;
};

/**
 * The note's own head with what only the index knows: the kind, the author's mark, both addresses and exact values.
 * Where the head says something else, somebody edited the note, and the head wins.
 */
export function withIndex(facts: Facts, { facts: exact }: Indexed): Facts {
  const sameAddress = facts.url === exact.url || facts.url === exact.shortUrl;
  const addresses = sameAddress ? { key: exact.key, url: exact.url, shortUrl: exact.shortUrl } : {};
  return { ...facts, ...addresses, ...same(facts, exact), kind: exact.kind, original: exact.original };
}

/** The index's clip time to the millisecond, where the head gives the same second. */
export function keptWithIndex(kept: Kept, { clippedAt }: Indexed): Kept {
  return clippedAt !== null && (!kept.clippedAt || kept.clippedAt.slice(0, 19) === clippedAt.slice(0, 19))
    ? { ...kept, clippedAt }
    : kept;
}

/** Values that front matter gives on one line, or by the day only, as they were. */
function same(facts: Facts, exact: Facts): Partial<Facts> {
  const found: Partial<Facts> = {};
  if (letters(facts.title) === letters(exact.title)) found.title = exact.title;
  if (letters(facts.description) === letters(exact.description)) found.description = exact.description;
  if (facts.repostOf && letters(facts.repostOf.introduction) === letters(exact.repostOf?.introduction ?? null))
    found.repostOf = { ...facts.repostOf, introduction: exact.repostOf?.introduction ?? null };
  if (exact.publishedAt?.startsWith(facts.publishedAt ?? '-')) found.publishedAt = exact.publishedAt;
  return found;
}

function letters(text: string | null): string {
  return (text ?? '').replace(/\s+/g, '');
}
