/** What a file is, told by its first bytes; its name settles only which format a text is of. */
export type FileKind = 'note' | 'archive' | { unsupported: string };

/** `start`: the first bytes, a few hundred suffice. */
export function recognise(start: Uint8Array, name: string): FileKind {
  const hex = Array.from(start.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (/^504b(?:0304|0506|0708)/.test(hex)) return 'archive';
  const letters = String.fromCharCode(...start.subarray(0, 512)).replace(/^ï»¿/, '');
  const type = binaries.find(([, mark]) => mark.test(hex))?.[0] ?? texts.find(([, mark]) => mark.test(letters))?.[0];
  const unsupported = type ?? typeByName(name);
  return unsupported === null ? 'note' : { unsupported };
}

const binaries: [string, RegExp][] = [
  ['pdf', /^25504446/],
  ['picture', /^(?:89504e47|ffd8ff|47494638|52494646)/],
  ['office', /^d0cf11e0/],
  ['archive', /^(?:52617221|377abcaf|1f8b|425a68|fd377a58)/],
];

const texts: [string, RegExp][] = [
  ['mhtml', /^(?:From: |MIME-Version: )[\s\S]*?(?:multipart\/related|Snapshot-Content-Location)/i],
  ['html', /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head)[\s>]/i],
];

function typeByName(name: string): string | null {
  const extension = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (/^(?:x?html?|shtml)$/.test(extension)) return 'html';
  if (/^mht(?:ml)?$/.test(extension)) return 'mhtml';
  return extension === 'json' ? 'json' : null;
}
