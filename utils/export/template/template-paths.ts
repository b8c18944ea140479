import type { Article } from '@/utils/article';
import { archivePaths } from '../paths';
import type { Compiled } from './compile';
import { fillIn } from './evaluate';

/** Gives every note the path that the template says, legal and unlike all others. `pictures`: the folder that holds them. */
export function templatePaths(template: Compiled, pictures: string, extension = '.md'): (article: Article) => string {
  const pathOf = archivePaths(pictures);
  return (article) =>
    pathOf(
      template.folders.map((level) => fillIn(level, article)),
      fillIn(template.name, article),
      extension,
    );
}
