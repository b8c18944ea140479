import { fold } from '@/utils/export/file-name';
import {
  emptyManifest,
  isNoteEntry,
  isPair,
  MANIFEST,
  type Manifest,
  type NoteEntry,
  OURS,
  parsed,
  readManifest,
  writeManifest,
} from '@/utils/export/folder/manifest';
import type { Disk } from './disk';
import { hashAt } from './hash-at';

/** What is about to be written, told before it is: the entry that a note will have, and the file that it takes the place of. */
export type Intent = { entry: NoteEntry; old: { path: string; hash: string } | null };
type Intents = { notes: Intent[]; pictures: [path: string, hash: string][] };

const pattern = /^doing-\d+\.json$/;

/** What is ours in the folder, after a sync that was cut short too: what it said it would do is compared with what is there. */
export async function openManifest(disk: Disk): Promise<Manifest> {
  const text = await textAt(disk, MANIFEST);
  const manifest = (text !== null && readManifest(text)) || emptyManifest();
  const journals = await journalsIn(disk);
  for (const path of journals) await replay(disk, manifest, parsed((await textAt(disk, path)) ?? ''));
  if (journals.length > 0) await closeManifest(disk, manifest);
  return manifest;
}

/** Writes the manifest; only then what led to it is forgotten. */
export async function closeManifest(disk: Disk, manifest: Manifest): Promise<void> {
  await disk.write(MANIFEST, new TextEncoder().encode(writeManifest(manifest)));
  for (const path of await journalsIn(disk)) await disk.remove(path);
}

export async function announce(disk: Disk, number: number, intents: Intents): Promise<void> {
  await disk.write(`${OURS}/doing-${number}.json`, new TextEncoder().encode(JSON.stringify(intents)));
}

async function journalsIn(disk: Disk): Promise<string[]> {
  const names = [...(await disk.list(OURS)).keys()].filter((name) => pattern.test(name));
  return names.sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).map((name) => `${OURS}/${name}`);
}

async function replay(disk: Disk, manifest: Manifest, { notes, pictures }: Record<string, unknown>): Promise<void> {
  for (const intent of Array.isArray(notes) ? notes : []) if (isIntent(intent)) await settle(disk, manifest, intent);
  for (const pair of Array.isArray(pictures) ? pictures : []) {
    if (!isPair(pair)) continue;
    await dropUnfilled(disk, pair[0]);
    if ((await hashAt(disk, pair[0])) === pair[1]) manifest.pictures.set(...pair);
  }
}

async function settle(disk: Disk, manifest: Manifest, { entry, old }: Intent): Promise<void> {
  if (old?.path !== entry.path) await dropUnfilled(disk, entry.path);
  const hash = await hashAt(disk, entry.path);
  const isWritten = hash === entry.hash;
  if (isWritten || (hash !== null && !old && isFree(manifest, entry))) manifest.notes.set(entry.key, entry);
  if (isWritten && old && old.path !== entry.path && (await hashAt(disk, old.path)) === old.hash)
    await disk.remove(old.path);
}

/**
 * Nothing of ours is known to have this key or this place: a file there that is not as we would have left it was ours, and
 * has been changed since by its reader.
 */
function isFree({ notes }: Manifest, { key, path }: NoteEntry): boolean {
  return !notes.has(key) && ![...notes.values()].some((other) => fold(other.path) === fold(path));
}

/** Takes away a file that was made and never filled. */
async function dropUnfilled(disk: Disk, path: string): Promise<void> {
  if ((await disk.read(path))?.length === 0) await disk.remove(path);
}

function isIntent(intent: unknown): intent is Intent {
  const { entry, old } = Object(intent) as Record<string, unknown>;
  const { path, hash } = Object(old) as Record<string, unknown>;
  return isNoteEntry(entry) && (old === null || (typeof path === 'string' && typeof hash === 'string'));
}

async function textAt(disk: Disk, path: string): Promise<string | null> {
  const bytes = await disk.read(path);
  return bytes && new TextDecoder().decode(bytes);
}
