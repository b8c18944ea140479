import { fileName, fold } from '../file-name';

export type Kind = 'file' | 'folder';

/** What there is in the folder, by path in the form in which file systems compare it ({@link fold}). */
export type Listing = Map<string, Kind>;

/** A free path, and the files that stood in the way: one of them may be the very note, written before a manifest was lost. */
export type Place = { path: string; passed: string[] };

/** The path that an article asked for, or the next of its kind (` (2)`, ` (3)`) where that one is taken. */
export function freePlace(base: string, there: Listing): Place {
  const { folder, stem, ending } = partsOf(belowFolders(base, there));
  const passed: string[] = [];
  for (let count = 1; ; count++) {
    const path = folder + numbered(stem, ending, count);
    const kind = there.get(fold(path));
    if (kind === undefined) return { path, passed };
    if (kind === 'file') passed.push(path);
  }
}

/** Where a file has the name of one of the path's folders, the folder gets another. */
function belowFolders(path: string, there: Listing): string {
  const parts = path.split('/');
  for (let end = 1; end < parts.length; end++) {
    const above = parts.slice(0, end - 1).join('/');
    const name = parts[end - 1] ?? '';
    const prefix = above && `${above}/`;
    for (let count = 1; there.get(fold(prefix + parts[end - 1])) === 'file'; count++)
      parts[end - 1] = numbered(name, '', count + 1);
  }
  return parts.join('/');
}

/** The name, with a number that keeps it within the length of names. */
function numbered(stem: string, ending: string, count: number): string {
  return count === 1 ? stem + ending : fileName(stem, new Map([[fold(stem + ending), count]]), ending);
}

function partsOf(path: string): { folder: string; stem: string; ending: string } {
  const at = path.lastIndexOf('/') + 1;
  const dot = path.lastIndexOf('.');
  const end = dot > at ? dot : path.length;
  return { folder: path.slice(0, at), stem: path.slice(at, end), ending: path.slice(end) };
}
