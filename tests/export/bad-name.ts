/**
 * What is wrong with the name of a file or folder on some system; null where it is fine everywhere. Written from the systems'
 * own rules (learn.microsoft.com, “Naming Files, Paths, and Namespaces”; help.obsidian.md, “Create a note”), not from the code.
 */
export function badName(name: string): string | null {
  const bytes = new TextEncoder().encode(name).length;
  if (name === '') return 'empty';
  if (bytes > 120) return `${bytes} bytes`;
  if (!name.isWellFormed()) return 'half a character';
  if (name !== name.normalize('NFC')) return 'not NFC';
  for (const sign of '<>:"/\\|?*') if (name.includes(sign)) return `Windows forbids ${sign}`;
  for (const sign of '#^[]|') if (name.includes(sign)) return `Obsidian cannot link ${sign}`;
  for (const sign of name) {
    const code = sign.codePointAt(0) ?? 0;
    if (code < 32 || (code >= 127 && code < 160)) return 'control character';
    if (bidi.has(code)) return 'changes the direction of writing';
  }
  if (name.endsWith('.') || name.endsWith(' ')) return 'Windows drops its end';
  if (name.startsWith('.') || name.startsWith(' ')) return 'hidden, or begins with a space';
  const stem = (name.split('.')[0] ?? '').trim().toUpperCase();
  if (devices.has(stem)) return `device ${stem}`;
  if (name.replace(/\.\w+$/, '').trim() === '') return 'nothing before its ending';
  if (/[\u200b\u2060\ufeff]/.test(name)) return 'zero width';
  if (/^[\u200d\ufe0f]|\u200d$/.test(name)) return 'joins nothing';
  return null;
}

const bidi = new Set([0x61c, 0x200e, 0x200f, ...range(0x202a, 0x202e), ...range(0x2066, 0x2069)]);
const digits = [...'0123456789¹²³'];
const devices = new Set([
  ...['CON', 'PRN', 'AUX', 'NUL', 'CONIN$', 'CONOUT$'],
  ...digits.flatMap((digit) => [`COM${digit}`, `LPT${digit}`]),
]);

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

/** What a file system that ignores case and forms of accents takes for the same path. */
export function sameFile(path: string): string {
  return path.normalize('NFD').toUpperCase().normalize('NFC').toLowerCase();
}
