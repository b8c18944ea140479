import { entitiesDecoded } from './entities';
import { type Cursor, current, cursorAt, matchAt, patternEnd, skipBlanks, skipTo, took } from './script/cursor';
import { asNumber, combined, operators } from './script/operators';
import { stringEnd, unescaped } from './script/strings';

export type Literal = string | number | boolean | null | Literal[] | LiteralObject;
export type LiteralObject = { [key: string]: Literal };

/** Nothing that a page really writes is nested so deep. */
const DEEPEST = 60;
const number = /-?(?:0[xX][\da-fA-F]+|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)/y;
const plainName = /[\w$\u0080-\uffff]+/y;
const dottedName =
  /[\w$\u0080-\uffff]+(?:\s*\??\.\s*[\w$\u0080-\uffff]+|\s*\[\s*(?:"[^"\\\n]*"|'[^'\\\n]*'|\d+)\s*\])*/y;
const member = /\s*\??\.\s*([\w$]+)/y;

/**
 * The value of the JavaScript expression at `at`, read without running anything: object and array literals, strings and
 * templates, numbers, `JsDecode('…')`, `htmlDecode("…")`, `JSON.parse('…')`, `'9' * 1`, `"" || "…"`, `'…'.html(false)`,
 * `a = b = '…'`, `'1' === '1' ? … : …`. What only running could tell is null and counts as false. Given `keys`, only those
 * of the outermost object are read, the others skipped.
 */
export function readLiteral(text: string, at: number, keys?: ReadonlySet<string>): Literal {
  return expression(cursorAt(text, at), keys);
}

function expression(cursor: Cursor, keys?: ReadonlySet<string>): Literal {
  const value = binary(cursor, 0, keys);
  skipBlanks(cursor);
  if (current(cursor) !== '?') return value;
  cursor.at += 1;
  const yes = deeper(cursor, expression);
  skipTo(cursor, ':,;');
  if (!took(cursor, ':')) return null;
  const no = deeper(cursor, expression);
  return value ? yes : no;
}

/** Operators that bind at least as closely as `least`. */
function binary(cursor: Cursor, least: number, keys?: ReadonlySet<string>): Literal {
  let value = operand(cursor, keys);
  for (;;) {
    skipBlanks(cursor);
    const sign = matchAt(cursor, operators.signs);
    if (sign === null) return value;
    const binds = operators.binding[sign] ?? 0;
    if (binds < least || sign === '=>') {
      cursor.at -= sign.length;
      return sign === '=>' ? arrow(cursor) : value;
    }
    value = combined(
      sign,
      value,
      deeper(cursor, (inner) => binary(inner, binds + 1)),
    );
  }
}

function operand(cursor: Cursor, keys?: ReadonlySet<string>): Literal {
  skipBlanks(cursor);
  const first = current(cursor);
  if (first === '"' || first === "'") return members(cursor, string(cursor));
  if (first === '`') return members(cursor, unescaped(rawString(cursor).replace(/(\\[\s\S])|\$\{[^}]*\}/g, '$1')));
  if (first === '{') return members(cursor, object(cursor, keys));
  if (first === '[') return members(cursor, array(cursor));
  if (first === '(') return members(cursor, inParentheses(cursor));
  if (first === '/') return pattern(cursor);
  const digits = matchAt(cursor, number);
  if (digits !== null) return digits.startsWith('-') ? -Number(digits.slice(1)) : Number(digits);
  if (first === '!' || first === '+' || first === '-' || first === '~') return signed(cursor, first);
  return named(cursor);
}

function signed(cursor: Cursor, sign: string): Literal {
  cursor.at += 1;
  const value = deeper(cursor, operand);
  if (sign === '!') return !value;
  return sign === '-' ? -asNumber(value) : asNumber(value);
}

/** `.html(false)` undoes HTML escapes; of any other method, and of `[…]`, the receiver is what we can tell. */
function members(cursor: Cursor, receiver: Literal): Literal {
  let value = receiver;
  for (;;) {
    const name = matchAt(cursor, member);
    skipBlanks(cursor);
    if (current(cursor) === '(') {
      inParentheses(cursor);
      if (name?.includes('html') && typeof value === 'string') value = entitiesDecoded(value);
    } else if (name === null) return value;
    else value = null;
  }
}

function named(cursor: Cursor): Literal {
  const name = matchAt(cursor, dottedName);
  if (name === null) {
    if (!/[,;)\]}]/.test(current(cursor))) cursor.at += 1;
    return null;
  }
  if (name === 'true' || name === 'false') return name === 'true';
  if (/^(?:void|typeof|new|delete|await|async)$/.test(name)) {
    deeper(cursor, operand);
    return null;
  }
  skipBlanks(cursor);
  if (/^function\b/.test(name)) return procedure(cursor);
  if (current(cursor) === '=' && !/[=>]/.test(cursor.text[cursor.at + 1] ?? '')) {
    cursor.at += 1;
    return deeper(cursor, expression);
  }
  return current(cursor) === '(' ? members(cursor, called(name, inParentheses(cursor))) : null;
}

/** What a function of WeChat's or of the language makes of its argument. */
function called(name: string, argument: Literal): Literal {
  if (name === 'htmlDecode' && typeof argument === 'string') return entitiesDecoded(argument);
  if (name === 'Number' || name === 'parseInt' || name === 'parseFloat') return asNumber(argument);
  if (name !== 'JSON.parse' || typeof argument !== 'string') return argument;
  return readLiteral(argument, 0);
}

function procedure(cursor: Cursor): null {
  skipTo(cursor, '{');
  return body(cursor);
}

function arrow(cursor: Cursor): null {
  cursor.at += 2;
  skipBlanks(cursor);
  if (current(cursor) === '{') return body(cursor);
  deeper(cursor, expression);
  return null;
}

function body(cursor: Cursor): null {
  cursor.at += 1;
  skipTo(cursor, '}');
  cursor.at += 1;
  return null;
}

function pattern(cursor: Cursor): null {
  cursor.at = patternEnd(cursor) ?? cursor.at + 1;
  members(cursor, null);
  return null;
}

/** The first of what is in parentheses: of a call its first argument. */
function inParentheses(cursor: Cursor): Literal {
  cursor.at += 1;
  const value = deeper(cursor, expression);
  skipTo(cursor, ')');
  cursor.at += 1;
  return value;
}

function array(cursor: Cursor): Literal[] {
  const items: Literal[] = [];
  cursor.at += 1;
  while (!atEnd(cursor)) {
    items.push(deeper(cursor, expression));
    pastComma(cursor);
  }
  took(cursor, ']');
  return items;
}

function object(cursor: Cursor, keys?: ReadonlySet<string>): LiteralObject {
  const entries: LiteralObject = Object.create(null);
  cursor.at += 1;
  while (!atEnd(cursor)) {
    const key = propertyName(cursor);
    if (key !== null && (!keys || keys.has(key))) entries[key] = deeper(cursor, expression);
    pastComma(cursor);
  }
  took(cursor, '}');
  return entries;
}

function propertyName(cursor: Cursor): string | null {
  const quoted = current(cursor) === '"' || current(cursor) === "'";
  const name = quoted ? string(cursor) : matchAt(cursor, plainName);
  skipBlanks(cursor);
  return name !== null && took(cursor, ':') ? name : null;
}

/** At a closing bracket of any kind: where they do not match, the whole has to end all the same. */
function atEnd(cursor: Cursor): boolean {
  skipBlanks(cursor);
  return cursor.at >= cursor.text.length || /[)\]}]/.test(current(cursor));
}

/** Past the comma behind a part, or on to the end of the whole. */
function pastComma(cursor: Cursor): void {
  skipTo(cursor, ',');
  took(cursor, ',');
}

function deeper(cursor: Cursor, read: (cursor: Cursor) => Literal): Literal {
  if (cursor.depth >= DEEPEST) return null;
  cursor.depth += 1;
  const value = read(cursor);
  cursor.depth -= 1;
  return value;
}

function string(cursor: Cursor): string {
  return unescaped(rawString(cursor));
}

/** What stands between the quotes, as it is written. */
function rawString(cursor: Cursor): string {
  const start = cursor.at + 1;
  cursor.at = stringEnd(cursor.text, cursor.at);
  return cursor.text.slice(start, cursor.at - 1);
}
