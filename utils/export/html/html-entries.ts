import type { Article } from '@/utils/article';
import type { BookWords } from '../book/book-words';
import type { ExportSource } from '../export';
import { inOrder } from '../in-order';
import { type Layout, notePaths } from '../note-path';
import type { ZipEntry } from '../zip';
import { articlePage } from './article-page';

/** The files of an archive of pages: one for each article, its pictures inside it. */
export async function* htmlEntries(
  articles: Article[],
  source: ExportSource,
  { layout, words }: { layout: Layout; words: BookWords },
  progress?: (done: number) => void,
): AsyncGenerator<ZipEntry> {
  const pathOf = notePaths(layout, '.html');
  let done = 0;
  for (const article of inOrder(articles)) {
    const parts: string[] = [];
    for await (const part of articlePage(article, source, words)) parts.push(part);
    yield { path: pathOf(article), content: new Blob(parts), modified: new Date(article.clippedAt), stored: false };
    progress?.(++done);
  }
}
