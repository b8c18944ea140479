import { Dexie } from 'dexie';

/** Calls back with the names of the tables that changed, in this context or any other of ours. Returns how to stop. */
export function watch(name: string, changed: (tables: Set<string>) => void): () => void {
  const prefix = `idb://${name}/`;
  const listener = (parts: Record<string, unknown>) => {
    const ours = Object.keys(parts).filter((part) => part.startsWith(prefix));
    const tables = ours.map((part) => part.slice(prefix.length).split('/')[0] ?? '');
    if (tables.length > 0) changed(new Set(tables));
  };
  Dexie.on('storagemutated', listener);
  return () => Dexie.on.storagemutated.unsubscribe(listener);
}
