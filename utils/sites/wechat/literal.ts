import { entitiesDecoded } from './entities';

export type Literal = string | number | boolean | null | Literal[] | LiteralObject;
export type LiteralObject = { [key: string]: Literal };

type Cursor = { text: string; at: number; depth: number };

const DEEPEST = 60;
const digits = /-?\d+(?:\.\d+)?/y;
const plainName = /[\w$]+/y;
const dottedName = /[\w$]+(?:\s*\.\s*[\w$]+)*/y;
const methodCall = /\s*\.\s*\w+\s*(?=\()/y;
const blanks = /(?:\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/)+/y;

/**
 * The value of the JavaScript expression at `at`, read without running anything. It understands what WeChat writes: object and
 * array literals, strings, numbers, `JsDecode('…')`, `htmlDecode("…")`, `'9' * 1`, `"" || "…"`, `'…'.html(false)`, `a = b = '…'`.
 * Anything else is null. Given `keys`, only those of the outermost object are read, the others skipped.
 */
export function readLiteral(text: string, at: number, keys?: ReadonlySet<string>): Literal {
  return expression({ text, at, depth: 0 }, keys);
}

function expression(cursor: Cursor, keys?: ReadonlySet<string>): Literal {
  let value = operand(cursor, keys);
  for (;;) {
    skipBlanks(cursor);
    if (cursor.text.startsWith('||', cursor.at)) {
      cursor.at += 2;
      const next = operand(cursor);
      value = value || next;
    } else if (cursor.text[cursor.at] === '*') {
      cursor.at += 1;
      value = Number(value) * Number(operand(cursor));
    } else return value;
  }
}

function operand(cursor: Cursor, keys?: ReadonlySet<string>): Literal {
  skipBlanks(cursor);
  const first = cursor.text[cursor.at] ?? '';
  if (first === '"' || first === "'" || first === '`') return methods(cursor, string(cursor));
  if (first === '{') return object(cursor, keys);
  if (first === '[') return array(cursor);
  if (first === '(') return inParentheses(cursor);
  const number = matchAt(cursor, digits);
  if (number !== null) return Number(number);
  return named(cursor);
}

/** `.html(false)` undoes HTML escapes; of any other method the receiver is what we can tell. */
function methods(cursor: Cursor, receiver: string): string {
  let value = receiver;
  for (;;) {
    const method = matchAt(cursor, methodCall);
    if (method === null) return value;
    cursor.at += 1;
    skipTo(cursor, ')');
    cursor.at += 1;
    if (method.includes('html')) value = entitiesDecoded(value);
  }
}

function named(cursor: Cursor): Literal {
  const name = matchAt(cursor, dottedName);
  if (name === null) {
    cursor.at += 1;
    return null;
  }
  if (name === 'true' || name === 'false') return name === 'true';
  skipBlanks(cursor);
  if (cursor.text[cursor.at] === '=' && cursor.text[cursor.at + 1] !== '=') {
    cursor.at += 1;
    return expression(cursor);
  }
  if (cursor.text[cursor.at] !== '(') return null;
  const argument = inParentheses(cursor);
  if (typeof argument !== 'string') return argument;
  return methods(cursor, name === 'htmlDecode' ? entitiesDecoded(argument) : argument);
}

function inParentheses(cursor: Cursor): Literal {
  cursor.at += 1;
  const value = deeper(cursor, () => expression(cursor));
  skipTo(cursor, ')');
  cursor.at += 1;
  return value;
}

function array(cursor: Cursor): Literal[] {
  const items: Literal[] = [];
  cursor.at += 1;
  while (!atEnd(cursor, ']')) {
    items.push(deeper(cursor, () => expression(cursor)));
    skipTo(cursor, ',', ']');
  }
  cursor.at += 1;
  return items;
}

function object(cursor: Cursor, keys?: ReadonlySet<string>): LiteralObject {
  const entries: LiteralObject = Object.create(null);
  cursor.at += 1;
  while (!atEnd(cursor, '}')) {
    const start = cursor.at;
    const key = propertyName(cursor);
    if (key !== null && (!keys || keys.has(key))) entries[key] = deeper(cursor, () => expression(cursor));
    skipTo(cursor, ',', '}');
    if (cursor.at === start) cursor.at += 1;
  }
  cursor.at += 1;
  return entries;
}

function propertyName(cursor: Cursor): string | null {
  const quoted = cursor.text[cursor.at] === '"' || cursor.text[cursor.at] === "'";
  const name = quoted ? string(cursor) : matchAt(cursor, plainName);
  skipBlanks(cursor);
  if (name === null || cursor.text[cursor.at] !== ':') return null;
  cursor.at += 1;
  return name;
}

/** Nothing that a page really writes is nested so deep. */
function deeper(cursor: Cursor, read: () => Literal): Literal {
  if (cursor.depth >= DEEPEST) return null;
  cursor.depth += 1;
  const value = read();
  cursor.depth -= 1;
  return value;
}

function atEnd(cursor: Cursor, end: string): boolean {
  skipBlanks(cursor);
  while (cursor.text[cursor.at] === ',') {
    cursor.at += 1;
    skipBlanks(cursor);
  }
  return cursor.at >= cursor.text.length || cursor.text[cursor.at] === end;
}

/** On to the first of `ends` outside strings and brackets. */
function skipTo(cursor: Cursor, ...ends: string[]): void {
  const { text } = cursor;
  let open = 0;
  for (; cursor.at < text.length; cursor.at += 1) {
    const character = text[cursor.at] as string;
    if (open === 0 && ends.includes(character)) return;
    if (character === '"' || character === "'" || character === '`') cursor.at = stringEnd(text, cursor.at) - 1;
    else if (character === '(' || character === '[' || character === '{') open += 1;
    else if (character === ')' || character === ']' || character === '}') {
      if (open === 0) return;
      open -= 1;
    }
  }
}

function string(cursor: Cursor): string {
  const start = cursor.at + 1;
  cursor.at = stringEnd(cursor.text, cursor.at);
  return unescaped(cursor.text.slice(start, cursor.at - 1));
}

/** The index after the closing quote of the string that opens at `at`. */
function stringEnd(text: string, at: number): number {
  const quote = text[at] as string;
  for (let end = text.indexOf(quote, at + 1); end >= 0; end = text.indexOf(quote, end + 1)) {
    let backslashes = 0;
    while (text[end - 1 - backslashes] === '\\') backslashes += 1;
    if (backslashes % 2 === 0) return end + 1;
  }
  return text.length + 1;
}

const shortEscapes: Record<string, string> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  v: '\v',
  0: '\0',
  '\n': '',
};

function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(
    /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|u\{([\da-fA-F]{1,6})\}|([\s\S]))/g,
    (_, byte?: string, unit?: string, point?: string, other?: string) => {
      const code = byte ?? unit ?? point;
      if (code === undefined) return shortEscapes[other as string] ?? (other as string);
      return Number.parseInt(code, 16) <= 0x10ffff ? String.fromCodePoint(Number.parseInt(code, 16)) : '';
    },
  );
}

function matchAt(cursor: Cursor, pattern: RegExp): string | null {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text);
  if (!found) return null;
  cursor.at += found[0].length;
  return found[0];
}

function skipBlanks(cursor: Cursor): void {
  const { text } = cursor;
  while (text.charCodeAt(cursor.at) <= 32) cursor.at += 1;
  // The rare cases: comments, and blanks beyond ASCII.
  if (text[cursor.at] === '/' || text.charCodeAt(cursor.at) >= 128) matchAt(cursor, blanks);
}
