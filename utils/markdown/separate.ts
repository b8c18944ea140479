import type { Inline } from './inline-tree';

/** Joins the pieces of a line, with what keeps a piece from changing its neighbour's meaning. */
export function separate(inlines: Inline[], parts: string[]): string {
  let line = '';
  let previous: Inline | null = null;
  for (const [at, inline] of inlines.entries()) {
    const part = parts[at] ?? '';
    line = (previous ? between(line, previous, inline, part) : line) + part;
    previous = inline;
  }
  return line;
}

/** The line so far as it must end before a piece. */
function between(line: string, previous: Inline, next: Inline, part: string): string {
  // `!` would make a picture of a link, `^` a footnote in Obsidian
  if (previous.kind === 'text' && /(?<!\\)(?:\\\\)*[!^]$/.test(line) && part.startsWith('['))
    return `${line.slice(0, -1)}\\${line.at(-1)}`;
  // `[^1](…)` is a link, `[^1]:` explains a footnote
  if (previous.kind === 'note' && next.kind === 'text' && /^[(:[]/.test(part)) return `${line}\\`;
  // `$a$$b$` is something else, and before a digit `$` ends no formula
  if (previous.kind === 'formula' && (next.kind === 'formula' || /^\d/.test(part))) return `${line}<!-- -->`;
  return line;
}
