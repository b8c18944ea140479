import { Inflate } from 'fflate';
import { crc32 } from '@/utils/crc';
import { limits } from '../limits';
import { importError } from '../problem';
import type { Entry } from './directory';

const HEADER_LENGTH = 30;
const HEADER_SIGNATURE = 0x04034b50;
const CHUNK = 65_536;
const USUAL_NAMES = 512;

/**
 * The bytes of one file of an archive, checked against what the archive promises. Never unpacks more than `limit` bytes,
 * nor more than were promised. Throws an import problem.
 */
export async function unpack(archive: Blob, entry: Entry, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  if (entry.encrypted) throw importError({ code: 'encrypted' });
  if (entry.size > limit) throw importError({ code: 'too-large', size: entry.size, limit });
  if (entry.size > limits.small && entry.size > entry.packed * limits.ratio) throw importError({ code: 'bomb' });
  if (entry.method !== 0 && entry.method !== 8) throw importError({ code: 'unsupported', type: 'archive' });
  const packed = await packedBytes(archive, entry);
  const bytes = entry.method === 0 ? packed : inflate(packed, entry.size);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw importError({ code: 'damaged-entry' });
  return bytes;
}

async function packedBytes(archive: Blob, { offset, packed }: Entry): Promise<Uint8Array<ArrayBuffer>> {
  // One way to the disk for header and bytes, where the header's names are of the usual length.
  const read = await archive.slice(offset, offset + HEADER_LENGTH + USUAL_NAMES + packed).arrayBuffer();
  const header = new DataView(read);
  if (header.byteLength < HEADER_LENGTH || header.getUint32(0, true) !== HEADER_SIGNATURE)
    throw importError({ code: 'damaged-entry' });
  const start = HEADER_LENGTH + header.getUint16(26, true) + header.getUint16(28, true);
  if (start <= HEADER_LENGTH + USUAL_NAMES) return new Uint8Array(read.slice(start, start + packed));
  return new Uint8Array(await archive.slice(offset + start, offset + start + packed).arrayBuffer());
}

/** In small steps, so that more than was promised is noticed before it fills the memory. */
function inflate(packed: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  let length = 0;
  const inflater = new Inflate((chunk) => {
    if (length + chunk.length > size) throw importError({ code: 'bomb' });
    bytes.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += CHUNK)
      inflater.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
  } catch (error) {
    throw error instanceof Error && 'problem' in error ? error : importError({ code: 'damaged-entry' });
  }
  return bytes.subarray(0, length);
}
