import type { Inline } from './inline-tree';

/** Joins the pieces of a line, with what keeps a piece from changing its neighbour's meaning. */
export function separate(inlines: Inline[], parts: string[]): string {
  return parts.map((part, at) => ended(part, inlines[at], inlines[at + 1], parts[at + 1] ?? '')).join('');
}

/** A piece as it must end before the next. */
function ended(part: string, inline: Inline | undefined, next: Inline | undefined, after: string): string {
  // `!` would make a picture of a link, `^` a footnote in Obsidian
  if (inline?.kind === 'text' && after.startsWith('[') && endsBare(part)) return `${part.slice(0, -1)}\\${part.at(-1)}`;
  // `[^1](…)` is a link, `[^1]:` explains a footnote
  if (inline?.kind === 'note' && next?.kind === 'text' && /^[(:[]/.test(after)) return `${part}\\`;
  // `$a$$b$` is something else, and before a digit `$` ends no formula
  if (inline?.kind === 'formula' && (next?.kind === 'formula' || /^\d/.test(after))) return `${part}<!-- -->`;
  return part;
}

/** Whether a text ends with `!` or `^` that is not escaped. */
function endsBare(text: string): boolean {
  if (!text.endsWith('!') && !text.endsWith('^')) return false;
  let at = text.length - 1;
  while (text[at - 1] === '\\') at--;
  return (text.length - 1 - at) % 2 === 0;
}
