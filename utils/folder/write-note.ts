import { fold } from '@/utils/export/file-name';
import type { NoteEntry } from '@/utils/export/folder/manifest';
import type { Step } from '@/utils/export/folder/plan';
import { hashAt } from './hash-at';
import { folderOf, type Means } from './means';

export type FolderPicture = { path: string; hash: string; content: Blob | Uint8Array };

/** The bytes of a note, and the pictures that it shows. */
export type Rendered = { note: Uint8Array; pictures: FolderPicture[] };

/** A step that writes, with what it writes. `hash` is the note's SHA-256 (hex). */
export type Made = { step: Extract<Step, { do: 'write' }>; hash: string } & Rendered;

export function entryOf({ step: { wanted, path }, hash, pictures }: Made, owner: string): NoteEntry {
  return { ...wanted, path, hash, owner, pictures: pictures.map((picture) => picture.path) };
}

/** Puts a note in its place, unless what lies there is not what we left. */
export async function writeNote(made: Made, means: Means): Promise<void> {
  const { disk, manifest, report } = means;
  const { old } = made.step;
  const before = old && (await hashAt(disk, old.path));
  if (old && before !== null && before !== old.hash && before !== made.hash) {
    report.left.push(old.path);
    return;
  }
  const stays = old !== null && before !== null && old.path === made.step.path;
  const place = stays ? { path: old.path, isWritten: before === made.hash } : await newPlace(made, means);
  if (!place) {
    report.left.push(made.step.path);
    return;
  }
  for (const picture of made.pictures) await writePicture(picture, means);
  if (!place.isWritten) await disk.write(place.path, made.note);
  manifest.notes.set(made.step.wanted.key, { ...entryOf(made, means.owner), path: place.path });
  const moved = old !== null && before !== null && old.path !== place.path;
  if (moved) {
    await disk.remove(old.path);
    means.emptied.add(folderOf(old.path));
    report.renamed++;
  } else if (!place.isWritten) report[before === null ? 'added' : 'changed']++;
}

/**
 * Where a note goes that has no place: where the very same bytes lie already, for want of a manifest; else where it was
 * planned. Null where somebody has put a file since.
 */
async function newPlace({ step, hash }: Made, { disk, manifest }: Means) {
  const ours = new Set([...manifest.notes.values()].map(({ path }) => fold(path)));
  for (const path of step.passed)
    if (!ours.has(fold(path)) && (await hashAt(disk, path)) === hash) return { path, isWritten: true };
  const now = await hashAt(disk, step.path);
  if (now === null || now === hash) return { path: step.path, isWritten: now === hash };
  return null;
}

/** Its name tells its bytes: a picture that is there is never written again. */
async function writePicture({ path, hash, content }: FolderPicture, { disk, manifest, there }: Means): Promise<void> {
  if (manifest.pictures.get(path) === hash && there.has(fold(path))) return;
  const now = await hashAt(disk, path);
  if (now === null) await disk.write(path, content);
  if (now === null || now === hash) manifest.pictures.set(path, hash);
}
