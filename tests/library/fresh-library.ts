import { onTestFinished } from 'vitest';
import { type Library, openLibrary } from '@/utils/library/library';

/** An empty library of its own for one test, gone after it. */
export function freshLibrary(name = `test-${crypto.randomUUID()}`): Library {
  const library = openLibrary(name);
  onTestFinished(() => {
    library.close();
    indexedDB.deleteDatabase(name);
  });
  return library;
}
