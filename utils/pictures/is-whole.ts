/**
 * Do the bytes of a picture reach the end that its own format announces? A connection that broke off, or a host that
 * cut its answer, leaves a picture that still looks like one by its first bytes. What comes after the end is nobody's
 * business: cameras and editors put things there. Of a kind that is not known here nothing can be said.
 */
export function isWhole(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = kinds.find(({ begins }) => begins.every((byte, index) => byte === null || bytes[index] === byte));
  try {
    return kind?.ends(view) ?? true;
  } catch (error) {
    // A look beyond the last byte.
    if (error instanceof RangeError) return false;
    throw error;
  }
}

const any = null;
const kinds: { begins: (number | null)[]; ends: (view: DataView) => boolean }[] = [
  { begins: [0xff, 0xd8, 0xff], ends: endsJpeg },
  { begins: [0x89, 0x50, 0x4e, 0x47], ends: endsPng },
  { begins: [0x47, 0x49, 0x46, 0x38], ends: endsGif },
  { begins: [0x52, 0x49, 0x46, 0x46], ends: (view) => view.getUint32(4, true) + 8 <= view.byteLength },
  { begins: [any, any, any, any, 0x66, 0x74, 0x79, 0x70], ends: endsBoxes },
  { begins: [0x42, 0x4d], ends: (view) => view.getUint32(2, true) <= view.byteLength },
];

/** Segments up to the first scan, then the end marker: a thumbnail in an earlier segment has one of its own. */
function endsJpeg(view: DataView): boolean {
  let at = 2;
  for (let marker = view.getUint16(at); marker !== 0xffda; marker = view.getUint16(at)) {
    if (marker < 0xff01) return false;
    at += marker === 0xffff ? 1 : 2 + view.getUint16(at + 2);
  }
  // The end is nearly always the last thing there is, so it is looked for from there.
  for (let end = view.byteLength - 2; end > at; end -= 1) if (view.getUint16(end) === 0xffd9) return true;
  return false;
}

function endsPng(view: DataView): boolean {
  const end = 0x49454e44;
  let at = 8;
  while (view.getUint32(at + 4) !== end) at += view.getUint32(at) + 12;
  return at + 12 <= view.byteLength;
}

/** A header, a table of colours, then frames and extensions, each a chain of blocks that an empty one ends. */
function endsGif(view: DataView): boolean {
  let at = 13 + coloursOf(view.getUint8(10));
  for (let kind = view.getUint8(at); kind !== 0x3b; kind = view.getUint8(at)) {
    if (kind === 0x21) at += 2;
    else if (kind === 0x2c) at += 11 + coloursOf(view.getUint8(at + 9));
    else return false;
    while (view.getUint8(at) !== 0) at += view.getUint8(at) + 1;
    at += 1;
  }
  return true;
}

/** Bytes of the table that these flags announce. */
function coloursOf(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

/** AVIF is a row of boxes; a size of 0 means up to the end, of 1 that the real one follows in 8 bytes. */
function endsBoxes(view: DataView): boolean {
  let at = 0;
  while (at < view.byteLength) {
    const short = view.getUint32(at);
    const size = short === 1 ? Number(view.getBigUint64(at + 8)) : short;
    if (size === 0) return true;
    if (size < 8) return false;
    at += size;
  }
  return at === view.byteLength;
}
