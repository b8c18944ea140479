import { fold } from '@/utils/export/file-name';
import type { Listing } from '@/utils/export/folder/place';
import type { Disk } from './disk';
import { folderOf } from './means';

/** What lies in the folders of these paths, and in those above them. */
export async function listingOf(disk: Disk, paths: Iterable<string>): Promise<Listing> {
  const folders = new Set(['']);
  for (const path of paths) for (let at = folderOf(path); at !== ''; at = folderOf(at)) folders.add(at);
  const there: Listing = new Map();
  for (const folder of folders)
    for (const [name, kind] of await disk.list(folder)) there.set(fold(folder ? `${folder}/${name}` : name), kind);
  return there;
}
