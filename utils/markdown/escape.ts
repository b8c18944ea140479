import { sortAfter, sortBefore } from './characters';
import type { Dangers } from './dangers';
import { mayAct } from './flanking';

/** Says what a row of signs at a place in the text is written as. */
type Sign = (row: string, at: number, text: string, dangers: Dangers) => string;

const rows = /\*+|_+|~+|`+|\$+|={2,}|%{2,}|\\|[<&[\](^@]|:\/\/|www\./g;

const signs: Record<string, Sign> = {
  '*': (row, at, text, { star }) => (star && acts(row, at, text) ? each(row) : row),
  _: (row, at, text, { underscore }) => (underscore && actsBetweenWords(row, at, text) ? each(row) : row),
  '~': (row, at, text, { tilde }) => (tilde && acts(row, at, text) ? each(row) : row),
  // marked sees no link where its text has a backtick without a partner
  '`': (row, _at, _text, { tick, link }) => (tick || link ? each(row) : row),
  $: (row, _at, _text, { dollar }) => (dollar || row.length > 1 ? each(row) : row),
  // Obsidian: ==highlight==, %%comment%%
  '=': (row, _at, _text, { equals }) => (equals ? `\\${row}` : row),
  '%': (row) => `\\${row}`,
  '\\': (row, at, text) => (/^(?:$|[!-/:-@[-`{-~])/.test(text.slice(at + 1, at + 2)) ? '\\\\' : row),
  '<': (row, at, text) => (/[A-Za-z/!?]/.test(text[at + 1] ?? '') ? '\\<' : row),
  '&': (row, at, text) =>
    /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]*);/.test(text.slice(at, at + 40)) ? '\\&' : row,
  '[': (row, at, text, { bracket }) => (bracket || opensMore(text, at) ? '\\[' : row),
  ']': (row, _at, _text, { link }) => (link ? '\\]' : row),
  // marked ends the link at an escaped `]` before `(`
  '(': (row, at, text, { link }) => (link && text[at - 1] === ']' ? '\\(' : row),
  // Obsidian: a block's name at its end
  '^': (row, at, text) => (text[at - 1] === ' ' && /^\^[\w-]+$/.test(text.slice(at)) ? '\\^' : row),
  '@': (row, at, text, { link }) => (!link && isMail(text, at) ? '\\@' : row),
  ':': (row, at, text, { link }) =>
    !link && /(?:https?|ftp)$/i.test(text.slice(Math.max(0, at - 6), at)) ? `\\${row}` : row,
  w: (row, at, text, { link }) => (link || /[A-Za-z\d]/.test(text[at - 1] ?? '') ? row : 'www\\.'),
};

const everything: Dangers = {
  star: true,
  underscore: true,
  tilde: true,
  tick: true,
  dollar: true,
  equals: true,
  bracket: true,
  link: true,
};

/** Escapes the description of a picture, whatever else stands in its line. */
export function escapeDescription(text: string): string {
  return escapeText(text, everything);
}

/** Text → Markdown that says just this text, wherever in a line it stands. */
export function escapeText(text: string, dangers: Dangers): string {
  return text.replace(rows, (row, at: number) => signs[row.charAt(0)]?.(row, at, text, dangers) ?? row);
}

function each(row: string): string {
  return row.replace(/./g, '\\$&');
}

/** At either end of a text anything may stand. */
const unknown = 'letter or mark';

function acts(row: string, at: number, text: string): boolean {
  const end = at + row.length;
  return mayAct(at === 0 ? unknown : sortBefore(text, at), end === text.length ? unknown : sortAfter(text, end));
}

function actsBetweenWords(row: string, at: number, text: string): boolean {
  const inWord = at > 0 && sortBefore(text, at) === 'letter' && sortAfter(text, at + row.length) === 'letter';
  return !inWord && acts(row, at, text);
}

/** `[[` and `^[` of Obsidian, `[^` of footnotes. */
function opensMore(text: string, at: number): boolean {
  return text[at + 1] === '[' || text[at - 1] === '[' || text[at - 1] === '^' || text[at + 1] === '^';
}

function isMail(text: string, at: number): boolean {
  return /[\w.+-]/.test(text[at - 1] ?? '') && /^@[\w-]+\.[\w-]/.test(text.slice(at, at + 80));
}
