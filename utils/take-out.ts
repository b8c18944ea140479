import type { Article } from '@/utils/article';
import { inertBody } from '@/utils/clip/inert';
import { sanitise } from '@/utils/clip/sanitise';
import { fileName } from '@/utils/export/file-name';
import { toNote } from '@/utils/export/note';
import type { Library } from '@/utils/library/library';

/** Puts an article on the clipboard as Markdown with front matter; its pictures stay links to the web. */
export async function copyNote(library: Pick<Library, 'body'>, article: Article): Promise<void> {
  await navigator.clipboard.writeText(await noteOf(library, article));
}

/** Downloads an article as one `.md` file; its pictures stay links to the web. */
export async function downloadNote(library: Pick<Library, 'body'>, article: Article): Promise<void> {
  const url = URL.createObjectURL(new Blob([await noteOf(library, article)], { type: 'text/markdown' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName(article.title, new Map(), '.md');
  link.click();
  // The browser reads the address after the click is over.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

async function noteOf(library: Pick<Library, 'body'>, article: Article): Promise<string> {
  const body = await library.body(article.id);
  return toNote(article, inertBody(sanitise(body?.html ?? '')));
}
