import type { Entry } from '@/utils/import/archive/directory';
import { inWindows, type Read } from '@/utils/in-windows';

const HEADER_LENGTH = 30;
const HEADER = 0x04034b50;
const LIST = 0x02014b50;
/** Searched at once for the next header where one is damaged, in bytes. */
const STRETCH = 2 ** 16;

/**
 * The files of an archive by what stands before each of them: where the list at its end is damaged or was cut off. What is
 * damaged is passed over up to the next header.
 */
export async function scan(archive: Blob): Promise<Entry[]> {
  const read = inWindows(archive);
  const entries: Entry[] = [];
  for (let at = 0; at + HEADER_LENGTH < archive.size; ) {
    const entry = await entryAt(read, at);
    if (entry === 'list') break;
    if (entry) entries.push(entry.entry);
    at = entry && (await isStart(read, entry.next)) ? entry.next : await nextHeader(read, at + 1, archive.size);
  }
  return entries;
}

async function entryAt(read: Read, at: number): Promise<{ entry: Entry; next: number } | 'list' | null> {
  const header = viewOf(await read(at, HEADER_LENGTH));
  if (header.byteLength < HEADER_LENGTH) return null;
  const signature = header.getUint32(0, true);
  if (signature !== HEADER) return signature === LIST ? 'list' : null;
  const [packed, nameLength] = [header.getUint32(18, true), header.getUint16(26, true)];
  const entry = {
    name: '',
    modified: null,
    method: header.getUint16(8, true),
    crc: header.getUint32(14, true),
    packed,
    size: header.getUint32(22, true),
    offset: at,
    encrypted: false,
  };
  const next = at + HEADER_LENGTH + nameLength + header.getUint16(28, true) + packed;
  const name = new TextDecoder().decode(await read(at + HEADER_LENGTH, nameLength));
  return { entry: { ...entry, name }, next };
}

async function isStart(read: Read, at: number): Promise<boolean> {
  const start = viewOf(await read(at, 4));
  return start.byteLength === 4 && [HEADER, LIST].includes(start.getUint32(0, true));
}

async function nextHeader(read: Read, from: number, size: number): Promise<number> {
  for (let at = from; at < size; at += STRETCH) {
    const bytes = await read(at, STRETCH + 3);
    for (let place = bytes.indexOf(0x50); place !== -1; place = bytes.indexOf(0x50, place + 1))
      if (bytes[place + 1] === 0x4b && bytes[place + 2] === 3 && bytes[place + 3] === 4) return at + place;
  }
  return size;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
