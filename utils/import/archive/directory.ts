import { limits } from '../limits';
import { importError } from '../problem';

/** One file of a ZIP as its list of contents tells it. Sizes in bytes. */
export type Entry = {
  name: string;
  /** When it was written, in milliseconds since 1970; null where the packer did not say. */
  modified: number | null;
  /** 0: stored, 8: deflated. */
  method: number;
  crc: number;
  packed: number;
  size: number;
  /** Where its own header begins in the archive. */
  offset: number;
  encrypted: boolean;
};

const END_LENGTH = 22;
const END_SIGNATURE = 0x06054b50;
const ENTRY_LENGTH = 46;
const ENTRY_SIGNATURE = 0x02014b50;

/** The list of contents at the end of a ZIP, so that one file at a time can be unpacked. Throws an import problem. */
export async function readDirectory(archive: Blob): Promise<Entry[]> {
  const { size, offset } = await readEnd(archive);
  if (size > limits.index || offset + size > archive.size) throw importError({ code: 'damaged-archive' });
  const view = await viewOf(archive.slice(offset, offset + size));
  const entries: Entry[] = [];
  // To the end of the list: its count has 16 bits, and packers that hold more files write it wrong.
  for (let at = 0; at < size; ) {
    const { entry, length } = readEntry(view, at);
    if (entries.push(entry) > limits.entries)
      throw importError({ code: 'too-many-entries', count: entries.length, limit: limits.entries });
    at += length;
  }
  return checked(entries, archive.size);
}

async function readEnd(archive: Blob): Promise<{ size: number; offset: number }> {
  const start = Math.max(0, archive.size - END_LENGTH - 0xffff);
  const view = await viewOf(archive.slice(start));
  for (let at = view.byteLength - END_LENGTH; at >= 0; at--) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    const end = { size: view.getUint32(at + 12, true), offset: view.getUint32(at + 16, true) };
    // ZIP64 begins at 4 GB, which neither we nor the systems' own packers reach for text and pictures of articles.
    if (end.offset === 0xffffffff) throw importError({ code: 'unsupported', type: 'archive' });
    return end;
  }
  throw importError({ code: 'damaged-archive' });
}

function readEntry(view: DataView, at: number): { entry: Entry; length: number } {
  if (at + ENTRY_LENGTH > view.byteLength || view.getUint32(at, true) !== ENTRY_SIGNATURE)
    throw importError({ code: 'damaged-archive' });
  const nameLength = view.getUint16(at + 28, true);
  const length = ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (at + length > view.byteLength) throw importError({ code: 'damaged-archive' });
  const flags = view.getUint16(at + 8, true);
  const name = new Uint8Array(view.buffer, view.byteOffset + at + ENTRY_LENGTH, nameLength);
  const entry = {
    name: nameOf(name).replaceAll('\\', '/'),
    modified: momentOf(view.getUint16(at + 14, true), view.getUint16(at + 12, true)),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
    encrypted: (flags & 1) !== 0,
  };
  return { entry, length };
}

/** DOS wrote the day from 1980 in 7+4+5 bits, the time in 5+6+5 with seconds in twos, and no zone: the packer's clock is ours. */
function momentOf(day: number, time: number): number | null {
  const [year, month, date] = [1980 + (day >> 9), (day >> 5) & 15, day & 31];
  if (month === 0 || date === 0 || year === 1980) return null;
  return new Date(year, month - 1, date, time >> 11, (time >> 5) & 63, (time & 31) * 2).getTime();
}

/** UTF-8, or what Chinese Windows packs with. */
function nameOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** Entries that share their bytes unpack to more than an archive can hold. */
function checked(entries: Entry[], size: number): Entry[] {
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > limits.small && total > size * limits.ratio) throw importError({ code: 'bomb' });
  return entries;
}

async function viewOf(part: Blob): Promise<DataView> {
  return new DataView(await part.arrayBuffer());
}
