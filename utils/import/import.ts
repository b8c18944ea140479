import { isPictureName, neighbours } from './archive/paths';
import { readArchive, readDocument } from './archive/read-archive';
import type { Found } from './outcome';
import type { Source } from './picture-book';
import { importError, problemIn } from './problem';
import { limitOf, recognise, START } from './recognise';

/**
 * Files that people chose → what is in them, one document after the other: Markdown and text with or without a head, saved
 * pages, and ZIPs of them, ours with everything that we keep. Nothing is kept here; a file that cannot be read is an outcome like the
 * others and stops nobody. Pictures that were chosen along with documents (a folder) belong to them.
 */
export async function* readFiles(files: Iterable<File>): AsyncGenerator<Found> {
  const all = [...files];
  const source = sourceOf(all);
  const isNeighbour = neighbours(all.map(pathOf));
  const own = all.filter((file) => !isNeighbour(pathOf(file)));
  const hasDocuments = own.some((file) => !isPictureName(file.name));
  for (const file of own) if (!hasDocuments || !isPictureName(file.name)) yield* readFile(file, source);
}

async function* readFile(file: File, source: Source): AsyncGenerator<Found> {
  const name = pathOf(file);
  try {
    const start = new Uint8Array(await bytesOf(file.slice(0, START)));
    const kind = recognise(start, file.name);
    if (typeof kind !== 'string') throw importError({ code: 'unsupported', type: kind.unsupported });
    if (kind === 'archive') yield* readArchive(name, file);
    else
      yield {
        ...(await readDocument(name, await source.bytes(name, limitOf(kind)), source, null)),
        name,
        place: 1,
        of: 1,
      };
  } catch (error) {
    const why = problemIn(error);
    if (!why) throw error;
    yield { kind: 'failed', why, name, place: 1, of: 1 };
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

/** The file may be gone, or forbidden, since it was chosen. */
async function bytesOf(file: Blob): Promise<ArrayBuffer> {
  try {
    return await file.arrayBuffer();
  } catch {
    throw importError({ code: 'unreadable' });
  }
}
