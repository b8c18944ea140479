import type { Article } from '@/utils/article';
import type { ExportSource } from './export';
import { inOrder } from './in-order';
import { type Layout, notePaths } from './note-path';
import { shownBody } from './shown-body';
import { toTextFile } from './text-file';
import type { ZipEntry } from './zip';

/** The files of an archive of plain texts: one for each article, no pictures. */
export async function* textEntries(
  articles: Article[],
  source: Pick<ExportSource, 'body' | 'repeats'>,
  layout: Layout,
  progress?: (done: number) => void,
): AsyncGenerator<ZipEntry> {
  const pathOf = notePaths(layout, '.txt');
  let done = 0;
  for (const article of inOrder(articles)) {
    const content = new TextEncoder().encode(toTextFile(article, await shownBody(article, source)));
    yield { path: pathOf(article), content, modified: new Date(article.clippedAt), stored: false };
    progress?.(++done);
  }
}
