/** A library as some released version left it, in plain JSON; see `versions/`. */
export type OldLibrary = {
  /** Of the database as the browser counts it: ten times ours. */
  nativeVersion: number;
  stores: OldStore[];
};

type OldStore = { name: string; keyPath: string | string[]; indexes: OldIndex[]; rows: Record<string, unknown>[] };
type OldIndex = { name: string; keyPath: string | string[]; unique: boolean; multiEntry: boolean };

/** Builds a library of old through the browser alone, so that no change to our own code can change the past. */
export function buildOldLibrary(name: string, { nativeVersion, stores }: OldLibrary): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, nativeVersion);
    request.onupgradeneeded = () => {
      for (const store of stores) build(request.result, store);
    };
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}

function build(database: IDBDatabase, { name, keyPath, indexes, rows }: OldStore): void {
  const store = database.createObjectStore(name, { keyPath });
  for (const { name, keyPath, unique, multiEntry } of indexes) store.createIndex(name, keyPath, { unique, multiEntry });
  for (const row of rows) store.add(withBlobs(row));
}

/** JSON has no blobs: `{ "$blob": "base64", "type": "…" }` stands for one. */
function withBlobs(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, isBlob(value) ? asBlob(value) : value]));
}

type WrittenBlob = { $blob: string; type: string };

function isBlob(value: unknown): value is WrittenBlob {
  return typeof value === 'object' && value !== null && '$blob' in value;
}

function asBlob({ $blob, type }: WrittenBlob): Blob {
  return new Blob([Uint8Array.from(atob($blob), (letter) => letter.charCodeAt(0))], { type });
}

/** What a database is built like, for comparing: every store with its keys and indexes, no rows. */
export function shapeOf(name: string): Promise<Omit<OldStore, 'rows'>[]> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const database = request.result;
      const names = [...database.objectStoreNames];
      const transaction = database.transaction(names);
      resolve(names.map((store) => storeShape(transaction.objectStore(store))));
      database.close();
    };
  });
}

function storeShape(store: IDBObjectStore): Omit<OldStore, 'rows'> {
  const indexes = [...store.indexNames].map((name) => {
    const { keyPath, unique, multiEntry } = store.index(name);
    return { name, keyPath, unique, multiEntry };
  });
  return { name: store.name, keyPath: store.keyPath as string | string[], indexes };
}
