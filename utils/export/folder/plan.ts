import { fold } from '../file-name';
import type { Manifest, NoteEntry } from './manifest';
import { freePlace, type Listing, type Place } from './place';

/** An article that belongs in the folder: where it asks to lie, and what its note would be made from. */
export type Wanted = { key: string; base: string; stamp: string };

/**
 * `write`: the note goes to `path`; `old` is what we have of it in the folder, to be replaced or, at another path, removed.
 * `remove`: the article is gone. Either is done only to files that still are byte for byte what we wrote.
 */
export type Step = ({ do: 'write'; wanted: Wanted; old: NoteEntry | null } & Place) | { do: 'remove'; old: NoteEntry };

/**
 * What to do so that the folder holds what the library holds. `there` is everything in the folder, `owner` this library. A note
 * keeps its path as long as its article asks for the same one; a file that is missing is written again.
 */
export function plan(wanted: Wanted[], manifest: Manifest, there: Listing, owner: string): Step[] {
  const known = new Set(wanted.map(({ key }) => key));
  const taken = new Map(there);
  for (const { path } of manifest.notes.values()) if (!taken.has(fold(path))) taken.set(fold(path), 'file');
  const gone = [...manifest.notes.values()].filter(({ key }) => !known.has(key));
  const removed = gone.filter((entry) => entry.owner === owner && !entry.yours);
  // First, so that what comes after may have their names.
  for (const { path } of removed) taken.delete(fold(path));
  const writes = wanted.flatMap((article) => writing(article, manifest.notes.get(article.key) ?? null, there, taken));
  return [...removed.map((old): Step => ({ do: 'remove', old })), ...writes];
}

function writing(wanted: Wanted, entry: NoteEntry | null, there: Listing, taken: Listing): Step[] {
  const isThere = entry !== null && there.get(fold(entry.path)) === 'file';
  const stays = entry !== null && fold(entry.base) === fold(wanted.base) && there.get(fold(entry.path)) !== 'folder';
  if (entry && stays && isThere && entry.stamp === wanted.stamp) return [];
  const old = isThere ? entry : null;
  if (stays) return [{ do: 'write', wanted, old, path: entry.path, passed: [] }];
  const place = freePlace(wanted.base, taken);
  taken.set(fold(place.path), 'file');
  return [{ do: 'write', wanted, old, ...place }];
}

/** Pictures of ours that no note of ours shows any more. */
export function unusedPictures({ notes, pictures }: Manifest): [path: string, hash: string][] {
  const used = new Set([...notes.values()].flatMap((entry) => entry.pictures));
  return [...pictures].filter(([path]) => !used.has(path));
}
