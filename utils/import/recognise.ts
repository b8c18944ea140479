import { isPictureName } from './archive/paths';
import { limits } from './limits';

/** What a file is, told by its first bytes; its name settles only which format a text is of. */
export type FileKind = 'note' | 'page' | 'mhtml' | 'json' | 'archive' | { unsupported: string };

/** Enough of a file to tell what it is. In bytes. */
export const START = 512;

/** What one document of this kind may have at most, in bytes. */
export function limitOf(kind: FileKind): number {
  if (kind === 'json') return limits.index;
  return kind === 'page' || kind === 'mhtml' ? limits.page : limits.document;
}

/** `start`: the first bytes, a few hundred suffice. */
export function recognise(start: Uint8Array, name: string): FileKind {
  const hex = Array.from(start.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (/^504b(?:0304|0506|0708)/.test(hex)) return 'archive';
  // Without the zeros of UTF-16, whose letters are those of ASCII.
  const letters = String.fromCharCode(...start.subarray(0, START)).replace(/^(?:ï»¿|ÿþ|þÿ)|\0/g, '');
  const binary = binaries.find(([, mark]) => mark.test(hex))?.[0];
  if (binary) return { unsupported: binary };
  const kind = texts.find(([, mark]) => mark.test(letters))?.[0];
  if (kind) return kind;
  // What calls itself an archive and is none was damaged on its way; only a head of a note shows that the name is wrong.
  return /\.zip$/i.test(name) && !/^---\s/.test(letters) ? 'archive' : kindByName(name);
}

const binaries: [string, RegExp][] = [
  ['pdf', /^25504446/],
  ['picture', /^(?:89504e47|ffd8ff|47494638|52494646)/],
  ['office', /^d0cf11e0/],
  ['archive', /^(?:52617221|377abcaf|1f8b|425a68|fd377a58)/],
];

const texts: ['page' | 'mhtml', RegExp][] = [
  ['mhtml', /^(?:From: |MIME-Version: )[\s\S]*?(?:multipart\/related|Snapshot-Content-Location)/i],
  ['page', /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head)[\s>]/i],
];

/** What a text is, as far as its name alone tells. */
export function kindByName(name: string): FileKind {
  const extension = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (/^(?:x?html?|shtml)$/.test(extension)) return 'page';
  if (/^mht(?:ml)?$/.test(extension)) return 'mhtml';
  if (extension === 'json') return 'json';
  return isPictureName(name) ? { unsupported: 'picture' } : 'note';
}
