import { INDEX } from './archive-index';
import { fileName, fold, legal, type Names } from './file-name';

/** A folder of an archive: the names in it, and the folders in it by what they were asked for as. */
type Folder = { taken: Names; inside: Map<string, { name: string; folder: Folder }> };

/** Bytes of all folders of a path together, so that it stays below 200. */
const LONGEST_FOLDERS = 76;

/** Gives a file a path of its own in folders of these names. The same asked in the same order, the same paths. */
export type Paths = (folders: string[], title: string, extension: string) => string;

/** Paths of one archive that keep clear of its index and of `pictures`, the folder with its pictures. */
export function archivePaths(pictures: string): Paths {
  const root = empty();
  root.taken.set(fold(INDEX), 2);
  reserve(root, pictures.split('/'));
  return (names, title, extension) => {
    const wanted = names.filter((name) => legal(name) !== '');
    const longest = Math.floor(LONGEST_FOLDERS / Math.max(1, wanted.length));
    const path: string[] = [];
    let folder = root;
    for (const name of wanted) {
      const next = folder.inside.get(fold(name)) ?? add(folder, name, longest);
      path.push(next.name);
      folder = next.folder;
    }
    return [...path, fileName(title, folder.taken, extension)].join('/');
  };
}

function empty(): Folder {
  return { taken: new Map(), inside: new Map() };
}

/** The last of these folders is not for notes; those that lead to it may hold notes too. */
function reserve(root: Folder, path: string[]): void {
  let folder = root;
  for (const [at, name] of path.entries()) {
    folder.taken.set(fold(name), 2);
    const inside = { name, folder: empty() };
    if (at < path.length - 1) folder.inside.set(fold(name), inside);
    folder = inside.folder;
  }
}

function add(folder: Folder, asked: string, longest: number) {
  const added = { name: fileName(asked, folder.taken, '', longest), folder: empty() };
  folder.inside.set(fold(asked), added);
  return added;
}
