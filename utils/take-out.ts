import type { Article } from '@/utils/article';
import { fileName } from '@/utils/export/file-name';
import { toNote } from '@/utils/export/note';
import type { Library } from '@/utils/library/library';
import { bodyToTake } from './body-to-take';

/** Downloads an article as one `.md` file; its pictures stay links to the web. */
export async function downloadNote(library: Pick<Library, 'articles' | 'body'>, article: Article): Promise<void> {
  const note = toNote(article, await bodyToTake(library, article));
  const url = URL.createObjectURL(new Blob([note], { type: 'text/markdown' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName(article.title, new Map(), '.md');
  link.click();
  // The browser reads the address after the click is over.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
