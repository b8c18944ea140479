import { isLitter, isPictureName, neighbours } from './archive/paths';
import { readArchive, readDocument } from './archive/read-archive';
import { readJson } from './json-export';
import type { Found } from './outcome';
import type { Source } from './picture-book';
import { importError, problemOf } from './problem';
import { limitOf, recognise, START } from './recognise';

/**
 * Files that people chose → what is in them, one document after the other: Markdown and text with or without a head, saved
 * pages, and ZIPs of them, ours with everything that we keep. Nothing is kept here; a file that cannot be read is an outcome like the
 * others and stops nobody. Pictures that were chosen along with documents (a folder) belong to them.
 */
export async function* readFiles(files: Iterable<File>): AsyncGenerator<Found> {
  const all = [...files];
  const source = sourceOf(all);
  for await (const { file, start } of begun(documentsAmong(all))) yield* readFile(file, start, source);
}

/** Without what belongs to a saved page, litter of systems, and pictures, unless there is nothing else. */
export function documentsAmong(files: File[]): File[] {
  const isNeighbour = neighbours(files.map(pathOf));
  const own = files.filter(
    (file) => !isNeighbour(pathOf(file)) && !(isLitter(pathOf(file)) && file.webkitRelativePath),
  );
  const hasDocuments = own.some((file) => !isPictureName(file.name));
  return own.filter((file) => !hasDocuments || !isPictureName(file.name));
}

/** Files whose bytes were asked for while others were worked on. Small ones are read whole, of others the beginning. */
const ahead = { files: 16, small: 2 ** 20 };

type Begun = { file: File; start: Uint8Array<ArrayBuffer> | null };

async function* begun(files: File[]): AsyncGenerator<Begun> {
  const waiting: Promise<Begun>[] = [];
  for (const file of files) {
    waiting.push(begin(file));
    if (waiting.length >= ahead.files) yield await (waiting.shift() as Promise<Begun>);
  }
  for (const each of waiting) yield await each;
}

/** `start` is null where the browser cannot give the bytes: the file may be gone, or forbidden, since it was chosen. */
async function begin(file: File): Promise<Begun> {
  const part = file.size <= ahead.small ? file : file.slice(0, START);
  const start = await part.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
  return { file, start };
}

async function* readFile(file: File, start: Begun['start'], source: Source): AsyncGenerator<Found> {
  const name = pathOf(file);
  try {
    if (start === null) throw importError({ code: 'unreadable' });
    const kind = recognise(start, file.name);
    if (typeof kind !== 'string') throw importError({ code: 'unsupported', type: kind.unsupported });
    if (kind === 'archive') yield* readArchive(name, file);
    else {
      const bytes = start.length === file.size ? start : await source.bytes(name, limitOf(kind));
      if (kind === 'json') yield* readJson(name, bytes);
      else yield { ...(await readDocument(name, bytes, source, null)), name, place: 1, of: 1 };
    }
  } catch (error) {
    yield { kind: 'failed', why: problemOf(error), name, place: 1, of: 1 };
  }
}

function sourceOf(files: File[]): Source {
  const byPath = new Map(files.map((file) => [pathOf(file), file]));
  return {
    has: (path) => byPath.has(path),
    modified: (path) => byPath.get(path)?.lastModified ?? null,
    async bytes(path, limit) {
      const file = byPath.get(path);
      if (!file) throw importError({ code: 'unreadable' });
      if (file.size > limit) throw importError({ code: 'too-large', size: file.size, limit });
      return new Uint8Array(await bytesOf(file));
    },
  };
}

/** A chosen folder gives its files paths. */
function pathOf(file: File): string {
  return file.webkitRelativePath || file.name;
}

async function bytesOf(file: Blob): Promise<ArrayBuffer> {
  try {
    return await file.arrayBuffer();
  } catch {
    throw importError({ code: 'unreadable' });
  }
}
