import { importError } from './problem';

/**
 * Bytes → text: by byte order mark, else UTF-8, else GB 18030, which Chinese Windows writes. A document that was cut inside
 * a letter stays UTF-8. Throws `not-text` where neither fits.
 */
export function decode(bytes: Uint8Array): string {
  const marked = markOf(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  if (bytes.subarray(0, 4096).includes(0)) throw importError({ code: 'not-text' });
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.split('\ufffd').length - 1;
  if (broken <= Math.max(2, text.length / 2000)) return text;
  try {
    return new TextDecoder('gb18030', { fatal: true }).decode(bytes);
  } catch {
    throw importError({ code: 'not-text' });
  }
}

function markOf([a, b, c]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}
