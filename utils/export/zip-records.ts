/** One file of an archive as its list of contents tells it. Sizes in bytes. */
export type ZipListing = {
  path: string;
  /** Day and time in the four bytes of DOS. */
  time: number;
  /** 0: stored, 8: deflated. */
  method: 0 | 8;
  crc: number;
  packed: number;
  size: number;
  /** Where its own header begins in the archive. */
  offset: number;
};

/** What the two and four bytes of the first ZIP format hold; from here on its 64-bit extension says it. */
const MOST_ENTRIES = 0xffff;
const MOST_BYTES = 0xffff_ffff;

/** Names are UTF-8. */
const FLAGS = 0x0800;
/** From Unix: unzip reads names that come from DOS by their old code page, whatever the archive says. */
const UNIX = 3 << 8;
const REGULAR_FILE = (0o100644 << 16) >>> 0;
const FIRST = 20;
const WITH_64_BITS = 45;

/** What stands before the bytes of a file. It tells their length, so that an archive without its end can still be read. */
export function localHeader({ path, time, method, crc, packed, size }: ZipListing): Uint8Array {
  const name = new TextEncoder().encode(path);
  return joined(
    record([4, 0x04034b50], [2, FIRST], [2, FLAGS], [2, method], [4, time], [4, crc], [4, packed], [4, size]),
    record([2, name.length], [2, 0]),
    name,
  );
}

/** One line of the list of contents. */
export function listLine({ path, time, method, crc, packed, size, offset }: ZipListing): Uint8Array {
  const name = new TextEncoder().encode(path);
  const extra = offset < MOST_BYTES ? record() : record([2, 1], [2, 8], [8, offset]);
  const needs = extra.length > 0 ? WITH_64_BITS : FIRST;
  return joined(
    record([4, 0x02014b50], [2, UNIX | WITH_64_BITS], [2, needs], [2, FLAGS], [2, method], [4, time], [4, crc]),
    record([4, packed], [4, size], [2, name.length], [2, extra.length], [2, 0], [2, 0], [2, 0], [4, REGULAR_FILE]),
    record([4, Math.min(offset, MOST_BYTES)]),
    name,
    extra,
  );
}

/** The end of an archive: how many files are listed, and where. Preceded by the 64-bit extension where it is needed. */
export function endRecords(entries: number, start: number, length: number): Uint8Array {
  const count = Math.min(entries, MOST_ENTRIES);
  const end = record(
    ...([
      [4, 0x06054b50],
      [2, 0],
      [2, 0],
      [2, count],
      [2, count],
    ] as const),
    ...([
      [4, Math.min(length, MOST_BYTES)],
      [4, Math.min(start, MOST_BYTES)],
      [2, 0],
    ] as const),
  );
  if (entries < MOST_ENTRIES && start < MOST_BYTES && length < MOST_BYTES) return end;
  const large = record(
    ...([
      [4, 0x06064b50],
      [8, 44],
      [2, UNIX | WITH_64_BITS],
      [2, WITH_64_BITS],
      [4, 0],
      [4, 0],
    ] as const),
    ...([
      [8, entries],
      [8, entries],
      [8, length],
      [8, start],
    ] as const),
  );
  return joined(large, record([4, 0x07064b50], [4, 0], [8, start + length], [4, 1]), end);
}

/** ZIP keeps a time without a zone, from 1980 to 2107: UTC, so that the bytes do not depend on where they are written. */
export function dosTime(time: Date): number {
  const year = Math.min(Math.max(time.getUTCFullYear(), 1980), 2099) - 1980;
  const day = (year << 9) | ((time.getUTCMonth() + 1) << 5) | time.getUTCDate();
  const clock = (time.getUTCHours() << 11) | (time.getUTCMinutes() << 5) | (time.getUTCSeconds() >> 1);
  return ((day << 16) | clock) >>> 0;
}

type Field = readonly [width: 2 | 4 | 8, value: number];

/** Numbers, the lowest byte first. */
function record(...fields: Field[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(fields.reduce((sum, [width]) => sum + width, 0)));
  let at = 0;
  for (const [width, value] of fields) {
    if (width === 2) view.setUint16(at, value, true);
    else if (width === 4) view.setUint32(at, value, true);
    else view.setBigUint64(at, BigInt(value), true);
    at += width;
  }
  return new Uint8Array(view.buffer);
}

function joined(...parts: Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
