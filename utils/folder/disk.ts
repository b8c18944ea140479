import type { Kind } from '@/utils/export/folder/place';

/** A folder on a disk, as far as keeping it in step needs one. Paths are relative, with `/`. */
export type Disk = {
  /** What lies in one of its folders, by name; nothing where there is no such folder. `''` is the folder itself. */
  list(folder: string): Promise<Map<string, Kind>>;
  /** Null where there is no such file. */
  read(path: string): Promise<Uint8Array<ArrayBuffer> | null>;
  /** Makes the folders above it. A file is replaced whole or not at all; one that is new may stay empty when it is cut short. */
  write(path: string, content: Blob | Uint8Array): Promise<void>;
  /** Nothing happens where there is no such file. */
  remove(path: string): Promise<void>;
  /** Removes a folder that is empty; others stay. */
  removeFolder(path: string): Promise<void>;
};

/** The folder behind a handle of the browser's. */
export function diskOf(root: FileSystemDirectoryHandle): Disk {
  return {
    list: async (folder) => {
      const handle = await absent(folderAt(root, folder, false));
      const names = new Map<string, Kind>();
      if (handle)
        for await (const [name, { kind }] of handle.entries()) names.set(name, kind === 'file' ? 'file' : 'folder');
      return names;
    },
    read: async (path) => {
      const handle = await absent(fileAt(root, path, false));
      const file = handle && (await absent(handle.getFile()));
      return file && new Uint8Array(await file.arrayBuffer());
    },
    write: async (path, content) => {
      // The browser writes beside the file and puts the whole in its place when the stream is closed.
      const stream = await (await fileAt(root, path, true)).createWritable();
      try {
        await stream.write(content as Blob);
      } catch (error) {
        await stream.abort().catch(() => {});
        throw error;
      }
      await stream.close();
    },
    remove: (path) => removeEntry(root, path),
    removeFolder: (path) => removeEntry(root, path),
  };
}

async function folderAt(root: FileSystemDirectoryHandle, path: string, create: boolean) {
  let handle = root;
  for (const name of path.split('/')) if (name !== '') handle = await handle.getDirectoryHandle(name, { create });
  return handle;
}

async function fileAt(root: FileSystemDirectoryHandle, path: string, create: boolean) {
  const [folder, name] = split(path);
  return (await folderAt(root, folder, create)).getFileHandle(name, { create });
}

async function removeEntry(root: FileSystemDirectoryHandle, path: string): Promise<void> {
  const [folder, name] = split(path);
  const handle = await absent(folderAt(root, folder, false));
  // A folder that is not empty is no error: it stays.
  await handle?.removeEntry(name).catch(ignore(['NotFoundError', 'InvalidModificationError']));
}

function split(path: string): [folder: string, name: string] {
  const at = path.lastIndexOf('/');
  return [path.slice(0, Math.max(at, 0)), path.slice(at + 1)];
}

/** Null where nothing is there, or something of the other kind. */
function absent<T>(found: Promise<T>): Promise<T | null> {
  return found.catch(ignore(['NotFoundError', 'TypeMismatchError']));
}

function ignore(names: string[]): (error: unknown) => null {
  return (error) => {
    if (names.includes(Object(error).name)) return null;
    throw error;
  };
}
