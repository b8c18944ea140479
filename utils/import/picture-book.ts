import { isPictureName, pathFrom } from './archive/paths';
import { firstOfHash, type InlinePicture } from './inline-pictures';
import { limits } from './limits';
import type { ImportedPicture } from './outcome';
import { problemIn } from './problem';

/** The files that came together: an archive's, or a chosen folder's. */
export type Source = {
  has(path: string): boolean;
  /** Throws an import problem. */
  bytes(path: string, limit: number): Promise<Uint8Array<ArrayBuffer>>;
  /** When it was written, in milliseconds since 1970; null where nobody knows. */
  modified(path: string): number | null;
};

/** Finds the pictures of one note among the files that came with it. */
export type PictureBook = {
  /** The original address of the next picture that the note shows from this path; null where it is not among the files. */
  picture(link: string): string | null;
  /** Those that were asked for, and those of our index that the note does not show. */
  collect(): Promise<{ pictures: ImportedPicture[]; lost: number }>;
};

/**
 * `inside`: pictures that stand in the note itself, as data.
 * `pairs`: paths beside the note's root and original addresses, as our index has them; empty for archives of others.
 */
export function pictureBook(
  note: string,
  source: Source,
  pairs: [path: string, address: string][],
  inside: Map<string, InlinePicture> = new Map(),
): PictureBook {
  const wanted = new Map(pairs.map(([path, address]) => [address, path]));
  const waiting = new Map<string, string[]>();
  const byName = new Map(pairs.map(([path]) => [nameIn(path), path]));
  for (const [path, address] of pairs) waiting.set(path, [...(waiting.get(path) ?? []), address]);
  return {
    picture(link) {
      // Notes for a website link to its root, which is a folder of the archive.
      const own = inside.get(link)?.path ?? findBeside(note, link, source);
      const path = own ?? (link.startsWith('/') ? byName.get(nameIn(link)) : null);
      if (!path || !isPictureName(path)) return null;
      const addresses = waiting.get(path) ?? [standIn(path)];
      const address = addresses.length > 1 ? (addresses.shift() ?? '') : (addresses[0] ?? '');
      wanted.set(address, path);
      return address;
    },
    collect: () => read(wanted, source, new Map([...inside.values()].map(({ path, bytes }) => [path, bytes]))),
  };
}

function nameIn(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The path of what a link in a document means, among the files that came with it; null where it is not there. */
export function findBeside(document: string, link: string, source: Source): string | null {
  const paths = [link, decoded(link)].map((each) => pathFrom(document, each));
  return paths.find((path) => path !== null && path !== '' && source.has(path)) ?? null;
}

/** A picture of an archive that does not say where it came from: an address that leads nowhere, one for each path. */
export function standIn(path: string): string {
  return `https://picture.invalid/${path.split('/').map(encodeURIComponent).join('/')}`;
}

function decoded(link: string): string {
  try {
    return decodeURIComponent(link);
  } catch {
    return link;
  }
}

async function read(
  wanted: Map<string, string>,
  source: Source,
  held: Map<string, Uint8Array<ArrayBuffer>>,
): Promise<{ pictures: ImportedPicture[]; lost: number }> {
  const pictures: ImportedPicture[] = [];
  for (const [address, path] of wanted) {
    const bytes = held.get(path) ?? (await bytesOf(source, path));
    if (bytes && (await isNamedAfter(path, bytes)))
      pictures.push({ address, blob: new Blob([bytes], { type: typeOf(path) }) });
  }
  return { pictures, lost: wanted.size - pictures.length };
}

/** A picture that cannot be read costs the note that picture, not the words. */
async function bytesOf(source: Source, path: string): Promise<Uint8Array<ArrayBuffer> | null> {
  if (!source.has(path)) return null;
  try {
    return await source.bytes(path, limits.picture);
  } catch (error) {
    if (problemIn(error)) return null;
    throw error;
  }
}

/** Our own pictures are named after the first 16 digits of their SHA-256, so that damage and exchange show. */
async function isNamedAfter(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const name = /(?:^|\/)pictures\/([0-9a-f]{16})\.\w+$/.exec(path)?.[1];
  return !name || (await firstOfHash(bytes)) === name;
}

function typeOf(path: string): string {
  const extension = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  return `image/${{ jpg: 'jpeg', svg: 'svg+xml' }[extension] ?? extension}`;
}
