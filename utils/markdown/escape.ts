import { isBareMail, isBareWeb } from './bare-address';
import { type Sort, sortAfter, sortBefore } from './characters';
import type { Dangers } from './dangers';
import { mayAct } from './flanking';

/** What stands before and after a text. */
export type Edges = { before: Sort; after: Sort };
/** A row of signs in a text. */
type Place = { row: string; at: number; text: string; dangers: Dangers; edges: Edges };
/** Says whether signs need a backslash each. */
type Sign = (place: Place) => boolean;

const rows = /\*+|_+|~+|`+|\$+|={2,}|%{2,}|\\|[<&[\](^@]|:(?=\/\/)|(?<=(?<![a-z\d])www)\./gi;

/** When a row of signs must be escaped, by its first sign. */
const signs: Record<string, Sign> = {
  '*': (place) => place.dangers.star && acts(place),
  _: (place) => place.dangers.underscore && acts(place) && !isInWord(place),
  '~': (place) => place.dangers.tilde && acts(place),
  // marked sees no link where its text has a backtick without a partner
  '`': ({ dangers }) => dangers.tick || dangers.link,
  $: ({ row, dangers }) => dangers.dollar || row.length > 1,
  // Obsidian: ==highlight==, %%comment%%
  '=': ({ dangers }) => dangers.equals,
  '%': () => true,
  '\\': ({ at, text, edges }) =>
    at + 1 < text.length ? /[!-/:-@[-`{-~]/.test(text.charAt(at + 1)) : edges.after !== 'space',
  '<': ({ at, text }) => /[A-Za-z/!?]/.test(text.charAt(at + 1)),
  '&': ({ at, text }) => /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]*);/i.test(text.slice(at, at + 40)),
  '[': (place) => place.dangers.bracket || opensMore(place),
  ']': ({ dangers }) => dangers.link,
  // marked ends the link at an escaped `]` before `(`
  '(': ({ at, text, dangers }) => dangers.link && text[at - 1] === ']',
  // Obsidian: a block's name at its end; `[^` begins a footnote
  '^': ({ at, text, dangers }) => (at === 0 ? dangers.link : text[at - 1] === ' ' && /^\^[\w-]+$/.test(text.slice(at))),
  '@': (place) => !place.dangers.link && isMail(place) && (place.dangers.tags || !isBareMail(place.text, place.at)),
  ':': (place) => !place.dangers.link && isScheme(place),
  '.': (place) => !place.dangers.link && !isBare(place, 'www'),
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
  tags: false,
};

/** Escapes the description of a picture, whatever else stands in its line. */
export function escapeDescription(text: string): string {
  // marked decodes `\&amp;` here
  return escapeText(text, everything, { before: 'mark', after: 'mark' }).replaceAll('\\&', '&amp;');
}

/** Text → Markdown that says just this text. */
export function escapeText(text: string, dangers: Dangers, edges: Edges): string {
  return text.replace(rows, (row, at: number) => {
    const needed = signs[row.charAt(0)]?.({ row, at, text, dangers, edges });
    return needed ? escapeRow(row) : row;
  });
}

/** One backslash before what has a meaning in pairs only, else one before each. */
function escapeRow(row: string): string {
  return /^[=%]/.test(row) ? `\\${row}` : row.replace(/./g, '\\$&');
}

function acts({ row, at, text, edges }: Place): boolean {
  const end = at + row.length;
  return mayAct(
    at === 0 ? edges.before : sortBefore(text, at),
    end === text.length ? edges.after : sortAfter(text, end),
  );
}

function isInWord({ row, at, text }: Place): boolean {
  return at > 0 && sortBefore(text, at) === 'letter' && sortAfter(text, at + row.length) === 'letter';
}

/** `[[` and `^[` of Obsidian, `[^` of footnotes. */
function opensMore({ at, text }: Place): boolean {
  return /[[^]/.test(text.charAt(at - 1)) || /[[^]/.test(text.charAt(at + 1));
}

/** Before `://` of an address that must not become a link with more than its letters. */
function isScheme(place: Place): boolean {
  const scheme = place.text.slice(Math.max(0, place.at - 6), place.at).match(/(?:https?|ftp)$/i)?.[0];
  return scheme !== undefined && !isBare(place, scheme);
}

function isBare({ at, text, dangers, edges }: Place, begin: string): boolean {
  return !dangers.tags && isBareWeb(text, at - begin.length, edges.after);
}

function isMail({ at, text }: Place): boolean {
  return /[\w.+-]/.test(text.charAt(at - 1)) && /^@[\w-]+\.[\w-]/.test(text.slice(at, at + 80));
}
