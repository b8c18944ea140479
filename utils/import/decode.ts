import { importError } from './problem';

/**
 * Bytes → text: by byte order mark, else UTF-8, else UTF-16 without a mark, GB 18030 (Chinese Windows) or Big5 (its sister in
 * Taiwan and Hong Kong), whichever gives more of the commonest characters. A document with a few damaged letters stays
 * UTF-8. Throws `not-text` where none fits.
 */
export function decode(bytes: Uint8Array): string {
  const marked = markOf(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  const text = new TextDecoder('utf-8').decode(bytes).replaceAll('\0', '');
  if (bytes.subarray(0, 4096).includes(0)) return likeliest(['utf-16le', 'utf-16be'], bytes, 0.02, text);
  const broken = text.split('\ufffd').length - 1;
  return broken <= Math.max(2, text.length / 2000) ? text : likeliest(['gb18030', 'big5'], bytes, 0, text);
}

function markOf([a, b, c]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

/**
 * The first of equals. `least`: any bytes in pairs are UTF-16 of a kind, so that one must have some common characters.
 * `damaged`: what they are as UTF-8.
 */
function likeliest(labels: string[], bytes: Uint8Array, least: number, damaged: string): string {
  const texts = labels.map((label) => strictly(label, bytes)).filter((text) => text !== null);
  const [best] = [...texts, damaged].filter(isText).sort((a, b) => commonness(b) - commonness(a));
  if (best === undefined || commonness(best) < least) throw importError({ code: 'not-text' });
  return best;
}

function strictly(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Characters that are among the commonest and the same in both scripts, and the signs of Western text. */
const common = /[的一是在不了有和人中大上以要他生到作地出就分可主年同工也能下子而方多定行我，。、\n #a-z]/g;

function commonness(text: string): number {
  const part = text.slice(0, 20_000);
  return (part.match(common)?.length ?? 0) / (part.length + 1);
}

/** Other bytes decode too, to control characters, to letters that nobody assigned and to the sign of what is no letter. */
function isText(text: string): boolean {
  const part = text.slice(0, 20_000);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells it
  return (part.match(/[\0-\x08\x0e-\x1f\ue000-\uf8ff\ufffd-\uffff]/g)?.length ?? 0) * 50 <= part.length;
}
