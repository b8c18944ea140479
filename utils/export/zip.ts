import { deflateSync } from 'fflate';
import { crc32 } from '@/utils/crc';
import { dosTime, endRecords, listLine, localHeader, type ZipListing } from './zip-records';

/** A file in an archive. `path` is relative, with forward slashes. */
export type ZipEntry = {
  path: string;
  content: Uint8Array | Blob;
  modified: Date;
  /** Compressed already, as pictures are: kept as it is. */
  stored: boolean;
};

/** How many times its packed size something may have. Text reaches 30. */
const MOST = 100;

/**
 * Entries → the bytes of a ZIP archive of any size, chunk after chunk; one entry at a time is in memory. The same entries give
 * the same bytes. `written` is filled with what was written, to check it by. Throws the signal's reason once it is aborted.
 */
export async function* zip(
  entries: AsyncIterable<ZipEntry>,
  signal?: AbortSignal,
  written: ZipListing[] = [],
): AsyncGenerator<Uint8Array> {
  let offset = 0;
  for await (const entry of entries) {
    signal?.throwIfAborted();
    const content = entry.content instanceof Blob ? new Uint8Array(await entry.content.arrayBuffer()) : entry.content;
    const bytes = entry.stored ? content : packed(content);
    const listing = listingOf(entry, content, bytes, offset);
    written.push(listing);
    const header = localHeader(listing);
    yield header;
    yield bytes;
    offset += header.length + bytes.length;
  }
  signal?.throwIfAborted();
  yield* ending(written, offset);
}

/** What shrinks to next to nothing stays as it is: readers, ours among them, would take it for a bomb. */
function packed(content: Uint8Array): Uint8Array {
  const bytes = deflateSync(content, { level: 6 });
  return content.length > bytes.length * MOST ? content : bytes;
}

function listingOf({ path, modified }: ZipEntry, content: Uint8Array, bytes: Uint8Array, offset: number): ZipListing {
  const method = bytes === content ? 0 : 8;
  const { length: packed } = bytes;
  return { path, time: dosTime(modified), method, crc: crc32(content), packed, size: content.length, offset };
}

/** The list of contents, then what says where it lies. */
function* ending(written: ZipListing[], start: number): Generator<Uint8Array> {
  let length = 0;
  for (const listing of written) {
    const line = listLine(listing);
    length += line.length;
    yield line;
  }
  yield endRecords(written.length, start, length);
}
