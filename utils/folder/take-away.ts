import type { NoteEntry } from '@/utils/export/folder/manifest';
import { unusedPictures } from '@/utils/export/folder/plan';
import { hashAt } from './hash-at';
import { folderOf, type Means } from './means';

/** Removes the note of an article that is gone; one that its reader has written in stays, with its pictures. */
export async function removeNote(old: NoteEntry, means: Means): Promise<void> {
  const { manifest, report } = means;
  if (await removeOurs(old.path, old.hash, means)) {
    manifest.notes.delete(old.key);
    report.removed++;
  } else {
    manifest.notes.set(old.key, { ...old, yours: true });
    report.left.push(old.path);
  }
}

/** Removes pictures that no note shows any more, and folders that are empty for it. */
export async function tidy(means: Means): Promise<void> {
  const { disk, manifest, emptied } = means;
  for (const [path, hash] of unusedPictures(manifest)) {
    // One that was changed is its reader's from now on.
    await removeOurs(path, hash, means);
    manifest.pictures.delete(path);
  }
  const deepestFirst = [...emptied].sort((a, b) => b.length - a.length);
  for (const folder of deepestFirst)
    for (let path = folder; path !== ''; path = folderOf(path)) await disk.removeFolder(path);
}

/** False where the file is not byte for byte what we wrote; one that is gone is as good as removed. */
async function removeOurs(path: string, hash: string, { disk, emptied }: Means): Promise<boolean> {
  const now = await hashAt(disk, path);
  if (now !== null && now !== hash) return false;
  if (now !== null) await disk.remove(path);
  emptied.add(folderOf(path));
  return true;
}
