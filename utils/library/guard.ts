import { codedError } from '@/utils/coded-error';
import { type Database, versionOf } from './database';
import { storeError } from './store-error';
import { versions } from './versions';

/** How long another window may take to let go of an older library before we say so, in milliseconds. */
const patience = 3000;

/**
 * Makes database functions into methods that open the database first and fail with a code a person can be told about.
 * After a failure of the store the connection is opened anew: Firefox stays read-only after a full disk until then.
 */
export function guard(db: Database) {
  const open = opener(db);
  return <A extends unknown[], R>(act: (db: Database, ...rest: A) => PromiseLike<R>) =>
    async (...rest: A): Promise<R> => {
      try {
        await open();
        return await act(db, ...rest);
      } catch (error) {
        const known = storeError(error);
        if (known) db.close({ disableAutoOpen: false });
        throw known ?? error;
      }
    };
}

function opener(db: Database): () => Promise<void> {
  let blocked = false;
  db.on('blocked', () => {
    blocked = true;
  });
  return async () => {
    if (db.isOpen()) return;
    await refuseNewer(db.name);
    const opening = Promise.resolve(db.open());
    await Promise.race([opening, complaint(() => blocked)]);
    blocked = false;
  };
}

/** Dexie would open a newer library and "repair" what it does not know, so it is asked before. */
async function refuseNewer(name: string): Promise<void> {
  const found = (await indexedDB.databases()).find((database) => database.name === name);
  if (versionOf(found?.version ?? 0) > versions.length)
    throw codedError('STORE-NEWER', 'The library was written by a newer version of Mocang.');
}

/** Rejects after some patience if the opening is blocked by then; else never settles. */
function complaint(isBlocked: () => boolean): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => {
      if (isBlocked())
        reject(codedError('STORE-BLOCKED', 'Another window holds an older version of the library open.'));
    }, patience);
  });
}
