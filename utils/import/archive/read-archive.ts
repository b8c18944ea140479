import { wholeAgain } from '@/utils/export/trimmed-lines';
import { decode } from '../decode';
import { withoutEmbeds } from '../embeds';
import { inlinePictures } from '../inline-pictures';
import { limits } from '../limits';
import { readNote } from '../note';
import type { Found, Outcome } from '../outcome';
import { readPage } from '../pages/read-page';
import { pictureBook, type Source } from '../picture-book';
import { importError, problemIn, problemOf } from '../problem';
import { kindByName, limitOf, recognise, START } from '../recognise';
import { type Entry, readDirectory } from './directory';
import { type IndexedNote, readIndex } from './ours';
import { isDocument, isLitter, isUnsafe, neighbours } from './paths';
import { unpack } from './unpack';

/**
 * The documents of a ZIP, one after the other: ours with index and pictures, or anybody's Markdown. Only one document and its
 * pictures are unpacked at a time. Throws an import problem where the archive as a whole cannot be read.
 */
export async function* readArchive(name: string, archive: Blob): AsyncGenerator<Found> {
  const entries = await readDirectory(archive);
  if (entries.some((entry) => /^(?:\[Content_Types\]\.xml|META-INF\/.*|mimetype)$/.test(entry.name)))
    throw importError({ code: 'unsupported', type: 'office' });
  const isNeighbour = neighbours(entries.map((entry) => entry.name));
  const documents = entries.filter(({ name }) => !isLitter(name) && isReadable(name) && !isNeighbour(name));
  if (documents.length === 0) throw importError({ code: 'nothing-inside' });
  const contents = await contentsOf(archive, entries);
  for (const [index, entry] of documents.entries()) {
    const found = await outcomeOf(entry, contents);
    yield { ...found, name: `${name}/${entry.name}`, place: index + 1, of: documents.length };
  }
}

/** Documents, and what people may take for documents, so that they are told why it gave none. */
function isReadable(name: string): boolean {
  return isDocument(name) || refusedKind(name) !== null;
}

function refusedKind(name: string): 'pdf' | 'nested' | null {
  const extension = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (/^(?:zip|rar|7z|gz)$/.test(extension)) return 'nested';
  return extension === 'pdf' ? 'pdf' : null;
}

type Contents = { source: Source; notes: Map<string, IndexedNote> };

async function contentsOf(archive: Blob, entries: Entry[]): Promise<Contents> {
  const byName = new Map(entries.filter((entry) => !isUnsafe(entry.name)).map((entry) => [entry.name, entry]));
  const source: Source = {
    has: (path) => byName.has(path),
    modified: (path) => byName.get(path)?.modified ?? null,
    bytes(path, limit) {
      const entry = byName.get(path);
      if (!entry) throw importError({ code: 'damaged-entry' });
      return unpack(archive, entry, limit);
    },
  };
  return { source, notes: await notesOf(source, [...byName.keys()]) };
}

/** The index may lie in a folder: people unpack an export and pack its folder again. */
async function notesOf(source: Source, names: string[]): Promise<Map<string, IndexedNote>> {
  const index = names.filter((each) => /(?:^|\/)mocang\.json$/.test(each)).sort((a, b) => a.length - b.length)[0];
  if (!index) return new Map();
  const notes = readIndex(await textOr(source, index)) ?? new Map<string, IndexedNote>();
  const root = index.slice(0, -'mocang.json'.length);
  const placed = (note: IndexedNote) => ({
    ...note,
    pictures: note.pictures.map(([path, address]) => [root + path, address]),
  });
  return new Map([...notes].map(([file, note]) => [root + file, placed(note) as IndexedNote]));
}

async function textOr(source: Source, name: string): Promise<string> {
  try {
    return decode(await source.bytes(name, limits.index));
  } catch (error) {
    if (problemIn(error)) return '';
    throw error;
  }
}

async function outcomeOf({ name }: Entry, { source, notes }: Contents): Promise<Outcome> {
  const refused = refusedKind(name);
  if (refused === 'nested') return { kind: 'failed', why: { code: 'nested-archive' } };
  if (refused !== null) return { kind: 'failed', why: { code: 'unsupported', type: refused } };
  if (isUnsafe(name)) return { kind: 'failed', why: { code: 'unsafe-name' } };
  try {
    return await readDocument(
      name,
      await source.bytes(name, limitOf(kindByName(name))),
      source,
      notes.get(name) ?? null,
    );
  } catch (error) {
    return { kind: 'failed', why: problemOf(error) };
  }
}

/** A document with the pictures that came with it. `index`: what our own index says of it. */
export async function readDocument(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  source: Source,
  index: IndexedNote | null,
): Promise<Outcome> {
  if (bytes.length === 0) throw importError({ code: 'empty' });
  const kind = recognise(bytes.subarray(0, START), name);
  if (typeof kind !== 'string' || kind === 'archive' || kind === 'json')
    throw importError({ code: 'unsupported', type: typeof kind === 'string' ? kind : kind.unsupported });
  if (kind !== 'note') return readPage(name, bytes, kind, source);
  const whole = index?.trimmed ? wholeAgain(decode(bytes), index.trimmed) : decode(bytes);
  const pairs = index?.pictures ?? [];
  const book = pictureBook(name, source, pairs, await inlinePictures(whole, pairs));
  const text = withoutEmbeds(whole, name, source);
  const outcome = await readNote(name, text, { index, picture: book.picture });
  if (outcome.kind !== 'article') return outcome;
  const { pictures, lost } = await book.collect();
  return { ...outcome, pictures, lostPictures: lost };
}
