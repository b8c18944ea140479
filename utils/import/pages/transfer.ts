import { importError } from '../problem';
import { base64Bytes } from './data-address';

/** Undoes what mail does to bytes; `encoding` as its header names it. Throws `damaged-entry` where that is not possible. */
export function transferred(bytes: Uint8Array<ArrayBuffer>, encoding: string): Uint8Array<ArrayBuffer> {
  const name = encoding.trim().toLowerCase();
  if (name === 'quoted-printable') return quotedPrintable(bytes);
  if (name !== 'base64') return bytes;
  try {
    return base64Bytes(new TextDecoder('latin1').decode(bytes).replace(/[^\w+/]/g, ''));
  } catch {
    throw importError({ code: 'damaged-entry' });
  }
}

const [EQUALS, CR, LF] = [0x3d, 0x0d, 0x0a];

/** `=E4` is a byte, `=` at the end of a line joins it with the next; a `=` that is neither stays. */
function quotedPrintable(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte !== EQUALS) {
      out[length++] = byte;
      continue;
    }
    const [next, after] = [bytes[at + 1] ?? 0, bytes[at + 2] ?? 0];
    const value = Number.parseInt(String.fromCharCode(next, after), 16);
    if (next === LF) at += 1;
    else if (next === CR && after === LF) at += 2;
    else if (isHex(next) && isHex(after)) {
      out[length++] = value;
      at += 2;
    } else out[length++] = byte;
  }
  return out.slice(0, length);
}

function isHex(byte: number): boolean {
  return (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x46) || (byte >= 0x61 && byte <= 0x66);
}
