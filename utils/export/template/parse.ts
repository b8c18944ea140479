import type { Expected, Problem } from './problem';

/** What a filter is given: a text, a number, or the value of a variable. */
export type Argument = { kind: 'text' | 'number' | 'name'; text: string; at: number };
export type Call = { name: string; at: number; args: Argument[] };
/** `{{…}}`: a variable, or a text in quotes, through filters. */
export type Expression = { kind: 'expression'; source: Argument; calls: Call[] };
export type Part = { kind: 'text'; text: string } | Expression;

/** Full-width signs that Chinese keyboards write in place of those of the grammar. */
const signs: Record<string, string> = { '｜': '|', '：': ':', '，': ',', '｝': '}' };
const closing: Record<string, string> = { '"': '"', "'": "'", '“': '”', '‘': '’' };
const word = /[\p{L}_][\p{L}\p{N}_]*/uy;
const number = /\d+/y;

/** The source of a template → its parts, or the first thing that is wrong with it. */
export function parse(source: string): Part[] | Problem {
  const parts: Part[] = [];
  let at = 0;
  while (at < source.length) {
    const open = source.indexOf('{{', at);
    if (open !== at) parts.push({ kind: 'text', text: source.slice(at, open === -1 ? undefined : open) });
    if (open === -1) break;
    const read = readExpression(source, open);
    if ('code' in read) return read;
    parts.push(read.expression);
    at = read.end;
  }
  return parts;
}

type Read = { expression: Expression; end: number };

/** The expression that opens at `open`. */
function readExpression(source: string, open: number): Read | Problem {
  let at = open + 2;
  const sign = () => {
    while (/\s/.test(source.charAt(at))) at++;
    return signs[source.charAt(at)] ?? source.charAt(at);
  };
  const problem = (expected: Expected): Problem =>
    sign() === '' ? { at: open, code: 'unclosed' } : { at, code: 'expected', expected, found: wordAt(source, at) };
  const take = (): Argument | Problem | null => {
    const found = readArgument(source, at, sign());
    if (found && 'end' in found) at = found.end;
    return found && 'end' in found ? found.argument : found;
  };

  sign();
  const first = take();
  if (!first || ('kind' in first && first.kind === 'number')) return problem('variable');
  if ('code' in first) return first;
  const calls: Call[] = [];
  while (sign() === '|') {
    at++;
    sign();
    const name = match(word, source, at);
    if (!name) return problem('filter');
    const call: Call = { name, at, args: [] };
    at += name.length;
    for (let next = ':'; sign() === next; next = ',') {
      at++;
      sign();
      const argument = take();
      if (!argument) return problem('argument');
      if ('code' in argument) return argument;
      call.args.push(argument);
    }
    calls.push(call);
  }
  if (sign() !== '}' || !/^[}｝]/.test(source.slice(at + 1))) return problem('end');
  return { expression: { kind: 'expression', source: first, calls }, end: at + 2 };
}

/** A quoted text, a number or a name; null where none of them stands. */
function readArgument(source: string, at: number, sign: string): { argument: Argument; end: number } | Problem | null {
  const quote = closing[sign];
  if (quote) return readQuoted(source, at, quote);
  const digits = match(number, source, at);
  const text = digits ?? match(word, source, at);
  return text === null ? null : { argument: { kind: digits ? 'number' : 'name', text, at }, end: at + text.length };
}

function readQuoted(source: string, open: number, quote: string): { argument: Argument; end: number } | Problem {
  let text = '';
  for (let at = open + 1; at < source.length; at++) {
    const sign = source.charAt(at);
    if (sign === quote) return { argument: { kind: 'text', text, at: open }, end: at + 1 };
    if (sign === '\\' && at + 1 < source.length) {
      const next = source.charAt(++at);
      text += next === 'n' ? '\n' : next;
    } else text += sign;
  }
  return { at: open, code: 'unclosed-quote' };
}

function match(pattern: RegExp, source: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0] ?? null;
}

/** What to name in a message: a word, else the one character. */
function wordAt(source: string, at: number): string {
  return match(word, source, at) ?? match(number, source, at) ?? String.fromCodePoint(source.codePointAt(at) ?? 0);
}
