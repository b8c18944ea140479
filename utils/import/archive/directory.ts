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
const LOCATOR_LENGTH = 20;
const LOCATOR_SIGNATURE = 0x07064b50;
const LARGE_END_LENGTH = 56;
const LARGE_END_SIGNATURE = 0x06064b50;
/** What stands in four bytes where the 64-bit extension has the number. */
const ELSEWHERE = 0xffff_ffff;
const ENTRY_LENGTH = 46;
const ENTRY_SIGNATURE = 0x02014b50;

/**
 * The list of contents at the end of a ZIP, so that one file at a time can be unpacked. Throws an import problem, also where it
 * would unpack to more than an archive can hold.
 */
export async function readDirectory(archive: Blob): Promise<Entry[]> {
  const entries = await listedEntries(archive);
  // Entries that share their bytes.
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > limits.small && total > archive.size * limits.ratio) throw importError({ code: 'bomb' });
  return entries;
}

/** The list alone. Throws an import problem. */
export async function listedEntries(archive: Blob): Promise<Entry[]> {
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
  return entries;
}

type End = { size: number; offset: number };

async function readEnd(archive: Blob): Promise<End> {
  const start = Math.max(0, archive.size - END_LENGTH - 0xffff);
  const view = await viewOf(archive.slice(start));
  for (let at = view.byteLength - END_LENGTH; at >= 0; at--) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    const large = await readLargeEnd(archive, start + at - LOCATOR_LENGTH);
    return large ?? { size: view.getUint32(at + 12, true), offset: view.getUint32(at + 16, true) };
  }
  throw importError({ code: 'damaged-archive' });
}

/** The end with 64 bits, which a locator before the usual end leads to; null where there is none. */
async function readLargeEnd(archive: Blob, at: number): Promise<End | null> {
  if (at < 0) return null;
  const locator = await viewOf(archive.slice(at, at + LOCATOR_LENGTH));
  if (locator.getUint32(0, true) !== LOCATOR_SIGNATURE) return null;
  const place = large(locator, 8);
  const end = await viewOf(archive.slice(place, place + LARGE_END_LENGTH));
  if (end.byteLength < LARGE_END_LENGTH || end.getUint32(0, true) !== LARGE_END_SIGNATURE)
    throw importError({ code: 'damaged-archive' });
  return { size: large(end, 40), offset: large(end, 48) };
}

function readEntry(view: DataView, at: number): { entry: Entry; length: number } {
  if (at + ENTRY_LENGTH > view.byteLength || view.getUint32(at, true) !== ENTRY_SIGNATURE)
    throw importError({ code: 'damaged-archive' });
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const length = ENTRY_LENGTH + nameLength + extraLength + view.getUint16(at + 32, true);
  if (at + length > view.byteLength) throw importError({ code: 'damaged-archive' });
  const flags = view.getUint16(at + 8, true);
  const name = new Uint8Array(view.buffer, view.byteOffset + at + ENTRY_LENGTH, nameLength);
  const extra = new DataView(view.buffer, view.byteOffset + at + ENTRY_LENGTH + nameLength, extraLength);
  const [size, packed, offset] = largeNumbers(
    extra,
    [24, 20, 42].map((field) => view.getUint32(at + field, true)),
  );
  const entry = {
    name: nameOf(name).replaceAll('\\', '/'),
    modified: momentOf(view.getUint16(at + 14, true), view.getUint16(at + 12, true)),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: packed ?? 0,
    size: size ?? 0,
    offset: offset ?? 0,
    encrypted: (flags & 1) !== 0,
  };
  return { entry, length };
}

/** Those of the numbers that are elsewhere stand in the extra field 1, in this order. */
function largeNumbers(extra: DataView, numbers: number[]): number[] {
  if (!numbers.includes(ELSEWHERE)) return numbers;
  for (let at = 0; at + 4 <= extra.byteLength; at += 4 + extra.getUint16(at + 2, true)) {
    if (extra.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    return numbers.map((number) => {
      if (number !== ELSEWHERE || next + 8 > extra.byteLength) return number;
      next += 8;
      return large(extra, next - 8);
    });
  }
  return numbers;
}

/** Beyond what numbers hold exactly lies no file. */
function large(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
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

async function viewOf(part: Blob): Promise<DataView> {
  return new DataView(await part.arrayBuffer());
}
