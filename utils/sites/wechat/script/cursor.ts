import { stringEnd } from './strings';

/** A place in a script, moving forward only: that is what keeps reading linear, whatever the script is. */
export type Cursor = {
  readonly text: string;
  at: number;
  depth: number;
  /** Slashes that looked like regular expressions and were none. Looking for their end goes back and forth, so it is counted. */
  slashes: number;
};

export function cursorAt(text: string, at: number): Cursor {
  return { text, at, depth: 0, slashes: 0 };
}

/** Longer than any regular expression people write; what has no end within it was a division. */
const LONGEST_PATTERN = 1000;
const MOST_SLASHES = 1000;

export function current(cursor: Cursor): string {
  return cursor.text[cursor.at] ?? '';
}

/** Moves over what a sticky pattern matches here, and gives it; null where it does not match. */
export function matchAt(cursor: Cursor, pattern: RegExp): string | null {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text);
  if (!found) return null;
  cursor.at += found[0].length;
  return found[0];
}

/** Moves over `mark` where it stands here. */
export function took(cursor: Cursor, mark: string): boolean {
  if (!cursor.text.startsWith(mark, cursor.at)) return false;
  cursor.at += mark.length;
  return true;
}

/** Moves over white space and comments. */
export function skipBlanks(cursor: Cursor): void {
  const { text } = cursor;
  for (;;) {
    const code = text.charCodeAt(cursor.at);
    if (code <= 32 || code === 0xa0 || code === 0xfeff || code === 0x2028 || code === 0x2029) cursor.at += 1;
    else if (code !== 47 || !skippedComment(cursor)) return;
  }
}

function skippedComment(cursor: Cursor): boolean {
  const { text, at } = cursor;
  const next = text[at + 1];
  if (next !== '/' && next !== '*') return false;
  const end = next === '/' ? text.indexOf('\n', at) : text.indexOf('*/', at + 2);
  cursor.at = end < 0 ? text.length : end + (next === '/' ? 1 : 2);
  return true;
}

/** On to the first of `ends`, or to the end of what we are in, outside strings, comments, patterns and brackets. */
export function skipTo(cursor: Cursor, ends: string): void {
  const { text } = cursor;
  let open = 0;
  let before = '';
  for (skipBlanks(cursor); cursor.at < text.length; skipBlanks(cursor)) {
    const character = current(cursor);
    if (open === 0 && ends.includes(character)) return;
    if (character === ')' || character === ']' || character === '}') {
      if (open === 0) return;
      open -= 1;
      cursor.at += 1;
    } else if (character === '(' || character === '[' || character === '{') {
      open += 1;
      cursor.at += 1;
    } else cursor.at = tokenEnd(cursor, before);
    before = character;
  }
}

const name = /[\w$\u0080-\uffff]+/y;

function tokenEnd(cursor: Cursor, before: string): number {
  const { text, at } = cursor;
  const character = text[at] as string;
  if (character === '"' || character === "'" || character === '`') return stringEnd(text, at);
  if (character === '/' && !/[\w$)\]}"'`]/.test(before)) return patternEnd(cursor) ?? at + 1;
  name.lastIndex = at;
  return at + (name.exec(text)?.[0].length ?? 1);
}

/** The index after the regular expression that begins here, flags included; null where none does. */
export function patternEnd(cursor: Cursor): number | null {
  const { text, at } = cursor;
  if (cursor.slashes >= MOST_SLASHES) return null;
  let inClass = false;
  for (let end = at + 1; end < text.length && end - at < LONGEST_PATTERN; end += 1) {
    const character = text[end];
    if (character === '\n' || character === '\r') break;
    if (character === '\\') end += 1;
    else if (character === '[') inClass = true;
    else if (character === ']') inClass = false;
    else if (character === '/' && !inClass) {
      name.lastIndex = end + 1;
      return end + 1 + (name.exec(text)?.[0].length ?? 0);
    }
  }
  cursor.slashes += 1;
  return null;
}
