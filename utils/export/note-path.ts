import type { Article } from '@/utils/article';
import { INDEX } from './archive-index';
import { fileName, fold, type Names } from './file-name';

/** How notes lie in an archive: in a folder for each account, or all at its root. */
export type Layout = 'account' | 'flat';

/** Bytes of a folder's name, so that a path stays below 200. */
const LONGEST_FOLDER = 76;

/** Gives every note a path of its own: `<account>/<title>.md`, or `<title>.md`. The same articles in the same order, the same paths. */
export function notePaths(layout: Layout, extension = '.md'): (article: Article) => string {
  const folders = new Map<string, { name: string; taken: Names }>();
  const root: Names = new Map([
    ['pictures', 2],
    [INDEX, 2],
  ]);
  return (article) => {
    if (layout === 'flat') return fileName(article.title, root, extension);
    const owner = fold(ownerOf(article));
    const folder = folders.get(owner) ?? {
      name: fileName(ownerOf(article), root, '', LONGEST_FOLDER),
      taken: new Map(),
    };
    folders.set(owner, folder);
    return `${folder.name}/${fileName(article.title, folder.taken, extension)}`;
  };
}

/** Its account, else the host it was on. */
function ownerOf(article: Article): string {
  if (article.account) return article.account;
  return URL.canParse(article.url) ? new URL(article.url).hostname.replace(/^www\./, '') || article.site : article.site;
}
