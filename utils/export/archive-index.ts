import { type Article, type Facts, factsOf } from '@/utils/article';
import type { Around } from './template/write-note';
import type { TrimmedLines } from './trimmed-lines';

/** Name of the index, the last entry of an archive. */
export const INDEX = 'mocang.json';

/** A kept picture: its path in the archive and its original address. */
export type IndexedPicture = [path: string, address: string];

/**
 * What the index of an archive says of one note beyond what its front matter can: both addresses, the kind, exact values, and
 * of each local picture in reading order, repeats included, where it came from (then pictures that the note does not show).
 * `trimmed`: what was trimmed from the note; its pictures are among these.
 * It names nothing of the library it came from, so that exporting, importing and exporting again gives the same bytes.
 */
export type IndexedNote = Pick<Article, 'clippedAt' | 'via' | 'tags' | 'status'> & {
  file: string;
  facts: Facts;
  pictures: IndexedPicture[];
} & Beyond;

/** `around`: what a template put around the text, absent for our own notes; it is that of the whole note. */
type Beyond = { trimmed?: TrimmedLines; around?: Around | null };

/** The index: JSON with one note a line. */
export function archiveIndex(notes: string[]): string {
  return `{"format":"mocang","version":1,"articles":[\n${notes.join(',\n')}\n]}\n`;
}

export function indexLine(
  article: Article,
  file: string,
  pictures: IndexedPicture[],
  { trimmed, around }: Beyond,
): string {
  const { clippedAt, via, tags, status } = article;
  return JSON.stringify({
    file,
    facts: factsOf(article),
    clippedAt,
    via,
    tags,
    status,
    pictures,
    trimmed,
    around: around ?? undefined,
  } satisfies IndexedNote);
}
