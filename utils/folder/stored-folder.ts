import type { SyncReport } from './means';

/** The folder that its reader chose. `last` is how the last sync ended, and when. */
export type StoredFolder = {
  handle: FileSystemDirectoryHandle;
  last: { at: string; report: SyncReport } | null;
};

/** A database of its own: a handle is for one browser on one machine, and in no backup. */
const [database, table] = ['mocang-folder', 'folder'];

export async function storedFolder(): Promise<StoredFolder | null> {
  return (await inStore<StoredFolder | undefined>('readonly', (store) => store.get('chosen'))) ?? null;
}

/** Null forgets it; what lies in the folder stays. */
export async function storeFolder(folder: StoredFolder | null): Promise<void> {
  await inStore('readwrite', (store) => (folder ? store.put(folder, 'chosen') : store.delete('chosen')));
}

/** This library's own name in manifests: random, and gone with the library. */
export async function libraryName(): Promise<string> {
  const known = await inStore<string | undefined>('readonly', (store) => store.get('name'));
  const name = known ?? crypto.randomUUID();
  if (!known) await inStore('readwrite', (store) => store.put(name, 'name'));
  return name;
}

async function inStore<T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest): Promise<T> {
  const opening = indexedDB.open(database);
  opening.onupgradeneeded = () => opening.result.createObjectStore(table);
  const db = await answered<IDBDatabase>(opening);
  try {
    return await answered<T>(ask(db.transaction(table, mode).objectStore(table)));
  } finally {
    db.close();
  }
}

function answered<T>(request: IDBRequest): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
