/** Signs that Windows, macOS or Obsidian's links forbid in names, and what a reader takes for the same. */
const swaps: Record<string, string> = {
  '<': '＜',
  '>': '＞',
  ':': '：',
  '"': '＂',
  '/': '／',
  '\\': '＼',
  '|': '｜',
  '?': '？',
  '*': '＊',
  '#': '＃',
  '^': '＾',
  '[': '［',
  ']': '］',
};
/** Unseen characters, controls and code points without a character; emoji need two of them, U+FE0F after a sign that has both looks. */
const unfit = /(?!(?<=[\p{ExtPict}\p{EMod}\d#*])\ufe0f)[\p{C}\p{DI}]/gu;
const joiner = /(?<=\p{ExtPict}(?:\p{EMod}|\ufe0f)*)\u200d(?=\p{ExtPict})/u;
/** Names of devices, which Windows reserves with every ending. */
const device = /^(con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])(?=\s*(?:\.|$))/i;

/** Longest file name in UTF-8 bytes, its ending included: fits every file system, sync service and a folder before it. */
const LONGEST = 120;

/** The names of one folder, each in the form in which file systems compare it, with the number that the next like it gets. */
export type Names = Map<string, number>;

/**
 * A readable file name that is legal on Windows, macOS, Linux and in Obsidian, at most {@link LONGEST} bytes long, and unlike
 * every name in `taken` to a file system that ignores case. Adds itself to `taken`.
 */
export function fileName(title: string, taken: Names, extension = '', longest = LONGEST): string {
  const room = longest - bytes(extension);
  const stem = cut(legal(title), room) || '无标题';
  const first = fold(stem + extension);
  for (let count = taken.get(first) ?? 1; ; count++) {
    const suffix = count === 1 ? '' : ` (${count})`;
    const name = cut(stem, room - bytes(suffix)) + suffix + extension;
    if (taken.has(fold(name))) continue;
    taken.set(fold(name), 2);
    taken.set(first, count + 1);
    return name;
  }
}

/** The form in which two names are one file to some system. */
export function fold(name: string): string {
  return name.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}

/** A name with no sign that some system forbids, not yet shortened; empty where nothing is left. */
export function legal(title: string): string {
  const shown = title
    .toWellFormed()
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .split(joiner)
    .map((part) => part.replace(unfit, ''))
    .join('\u200d')
    .normalize('NFC')
    .replace(/[<>:"/\\|?*#^[\]]/g, (sign) => swaps[sign] ?? '');
  return noDevice(withoutEdges(shown));
}

function noDevice(name: string): string {
  return name.replace(device, '$1_');
}

/** A dot at the start hides a file; dots and spaces at the end are lost on Windows. */
function withoutEdges(name: string): string {
  return name.replace(/^[\s.]+|[\s.]+$/gu, '');
}

/** As much of a name as fits, never half a character as people see it. */
function cut(name: string, room: number): string {
  if (bytes(name) <= room) return name;
  let end = 0;
  let used = 0;
  // No character is longer than its bytes, so that more than this is never looked at.
  for (const { segment } of new Intl.Segmenter('zh').segment(name.slice(0, room + 32))) {
    used += bytes(segment);
    if (used > room) break;
    end += segment.length;
  }
  return noDevice(withoutEdges(name.slice(0, end)));
}

const encoder = new TextEncoder();

function bytes(text: string): number {
  return encoder.encode(text).length;
}
