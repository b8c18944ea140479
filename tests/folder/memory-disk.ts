import { fold } from '@/utils/export/file-name';
import type { Kind } from '@/utils/export/folder/place';
import type { Disk } from '@/utils/folder/disk';

/** A disk in memory that ignores case, as those of Windows and macOS do. `crashAfter` operations it is gone. */
export function memoryDisk() {
  const files = new Map<string, { path: string; text: string }>();
  let left = Number.POSITIVE_INFINITY;
  const operations = { count: 0, writes: 0 };
  const operate = () => {
    operations.count++;
    if (left-- <= 0) throw new Error('The disk is gone.');
  };
  const put = (path: string, text: string) => {
    const known = files.get(fold(path));
    files.set(fold(path), { path: known?.path ?? path, text });
  };
  const disk: Disk = {
    list: async (folder) => {
      operate();
      const prefix = folder && `${fold(folder)}/`;
      const names = new Map<string, Kind>();
      for (const [key, { path }] of files) {
        if (!key.startsWith(prefix)) continue;
        const [name = '', ...rest] = path.slice(prefix.length).split('/');
        names.set(name, rest.length > 0 ? 'folder' : 'file');
      }
      return names;
    },
    read: async (path) => {
      operate();
      const file = files.get(fold(path));
      return file ? new TextEncoder().encode(file.text) : null;
    },
    write: async (path, content) => {
      operate();
      operations.writes++;
      // As a browser does: a file that is new is there, and empty, before it is filled.
      if (!files.has(fold(path))) put(path, '');
      operate();
      put(path, await new Blob([content as BlobPart]).text());
    },
    remove: async (path) => {
      operate();
      files.delete(fold(path));
    },
    removeFolder: async () => operate(),
  };
  return {
    disk,
    operations,
    crashAfter: (count: number) => {
      left = count;
    },
    put,
    drop: (path: string) => files.delete(fold(path)),
    at: (path: string) => files.get(fold(path))?.text ?? null,
    /** Everything but our own books. */
    paths: () => [...files.values()].map(({ path }) => path).filter((path) => !path.startsWith('.mocang/')),
    books: () => [...files.values()].map(({ path }) => path).filter((path) => path.startsWith('.mocang/')),
  };
}
