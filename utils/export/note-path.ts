import type { Article } from '@/utils/article';
import { archivePaths } from './paths';
import { PICTURES } from './picture-path';
import { hostOf } from './template/variables';

/** How notes lie in an archive: in a folder for each account, or all at its root. */
export type Layout = 'account' | 'flat';

/** Gives every note a path of its own: `<account>/<title>.md`, or `<title>.md`. The same articles in the same order, the same paths. */
export function notePaths(layout: Layout, extension = '.md'): (article: Article) => string {
  const pathOf = archivePaths(PICTURES);
  return (article) => pathOf(layout === 'flat' ? [] : [article.account || hostOf(article)], article.title, extension);
}
