import { type Entry, listedEntries } from '@/utils/import/archive/directory';
import { unpack } from '@/utils/import/archive/unpack';
import { limits } from '@/utils/import/limits';
import { problemIn } from '@/utils/import/problem';
import { scan } from './scan';

/** The files of a backup by name, in its order. */
export type Contents = {
  names: string[];
  /** Its bytes, checked; null where it is not there, or not whole. */
  bytes(name: string): Promise<Uint8Array<ArrayBuffer> | null>;
};

/**
 * By the list at the end of the file; what that does not give whole is looked for once more by its own header, so that
 * neither damage to the list nor its loss costs what is whole.
 */
export async function contentsOf(file: Blob): Promise<Contents> {
  const listed = await listOf(file);
  let scanned: Promise<Map<string, Entry>> | null = listed ? null : scan(file).then(byName);
  const found = listed ?? (await scanned) ?? new Map<string, Entry>();
  return {
    names: [...found.keys()],
    async bytes(name) {
      const whole = await wholeOrNull(file, found.get(name));
      if (whole) return whole;
      scanned ??= scan(file).then(byName);
      return wholeOrNull(file, (await scanned).get(name));
    },
  };
}

async function listOf(file: Blob): Promise<Map<string, Entry> | null> {
  try {
    return byName(await listedEntries(file));
  } catch (error) {
    if (problemIn(error)) return null;
    throw error;
  }
}

function byName(entries: Entry[]): Map<string, Entry> {
  return new Map(entries.map((entry) => [entry.name, entry]));
}

async function wholeOrNull(file: Blob, entry: Entry | undefined): Promise<Uint8Array<ArrayBuffer> | null> {
  if (!entry) return null;
  try {
    return await unpack(file, entry, limits.index);
  } catch (error) {
    if (problemIn(error)) return null;
    throw error;
  }
}
