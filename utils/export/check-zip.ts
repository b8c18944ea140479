import { inflateSync } from 'fflate';
import { crc32 } from '@/utils/crc';
import { type Entry, listedEntries } from '@/utils/import/archive/directory';
import { problemIn } from '@/utils/import/problem';
import { inWindows, type Read } from '@/utils/in-windows';
import { localHeader, type ZipListing } from './zip-records';

/**
 * Whether an archive, read back from where it lies, is what was written: the same list of contents, and behind it every file
 * with its bytes. One window of it is in memory. Throws the signal's reason once it is aborted.
 */
export async function isAsWritten(archive: Blob, written: ZipListing[], signal?: AbortSignal): Promise<boolean> {
  const listed = await listOf(archive);
  if (listed?.length !== written.length) return false;
  const read = inWindows(archive);
  for (const [index, listing] of written.entries()) {
    signal?.throwIfAborted();
    if (!isListed(listing, listed[index]) || !(await isWhole(listing, read))) return false;
  }
  return true;
}

/** Null where there is no list that could be read. */
async function listOf(archive: Blob): Promise<Entry[] | null> {
  try {
    return await listedEntries(archive);
  } catch (error) {
    if (problemIn(error)) return null;
    throw error;
  }
}

function isListed({ path, method, crc, packed, size, offset }: ZipListing, entry: Entry | undefined): boolean {
  const sameBytes = entry?.crc === crc && entry.packed === packed && entry.size === size;
  return sameBytes && entry.name === path && entry.method === method && entry.offset === offset;
}

async function isWhole(listing: ZipListing, read: Read): Promise<boolean> {
  const header = localHeader(listing);
  const all = await read(listing.offset, header.length + listing.packed);
  if (!header.every((byte, at) => all[at] === byte)) return false;
  const bytes = contentOf(all.subarray(header.length), listing);
  return bytes?.length === listing.size && crc32(bytes) === listing.crc;
}

/** Null where the bytes are not what they are said to be packed from. */
function contentOf(packed: Uint8Array, { method, size }: ZipListing): Uint8Array | null {
  if (method === 0) return packed;
  try {
    return inflateSync(packed, { out: new Uint8Array(size) });
  } catch {
    return null;
  }
}
