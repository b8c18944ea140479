import { accountRepeats } from '@/utils/account-repeats';
import type { Article } from '@/utils/article';
import { inertBody } from '@/utils/clip/inert';
import { sanitise } from '@/utils/clip/sanitise';
import { fileName } from '@/utils/export/file-name';
import { toNote } from '@/utils/export/note';
import type { Library } from '@/utils/library/library';
import { withoutPromotion } from '@/utils/promotion/without-promotion';
import { readSettings } from '@/utils/settings';

type Shelf = Pick<Library, 'articles' | 'body'>;

/** Puts an article on the clipboard as Markdown with front matter; its pictures stay links to the web. */
export async function copyNote(library: Shelf, article: Article): Promise<void> {
  await navigator.clipboard.writeText(await noteOf(library, article));
}

/** Downloads an article as one `.md` file; its pictures stay links to the web. */
export async function downloadNote(library: Shelf, article: Article): Promise<void> {
  const url = URL.createObjectURL(new Blob([await noteOf(library, article)], { type: 'text/markdown' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName(article.title, new Map(), '.md');
  link.click();
  // The browser reads the address after the click is over.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

async function noteOf(library: Shelf, article: Article): Promise<string> {
  const kept = await library.body(article.id);
  const body = inertBody(sanitise(kept?.html ?? ''));
  const { trimPromotion } = await readSettings();
  if (!trimPromotion) return toNote(article, body);
  const repeats = await accountRepeats(library)(article);
  return toNote(article, withoutPromotion(body, { url: article.url, repeats }));
}
