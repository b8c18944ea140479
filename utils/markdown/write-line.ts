import type { Leaf } from './blocks';
import { EDGE, type Sort, sortAfter, sortBefore } from './characters';
import { codeSpan } from './code-span';
import { type Dangers, dangersOf } from './dangers';
import { isPlainAddress } from './destination';
import { type Edges, escapeText } from './escape';
import { escapeHtml } from './html';
import { type Enclosed, type Inline, inlineTree } from './inline-tree';
import { separate } from './separate';
import { settle } from './settle';
import { signOf, writeRun } from './write-run';

/** `lineBreak`: what a break is written as. */
type Line = { dangers: Dangers | null; lineBreak: string };

/** What is around inlines: the sort of character at either end, and emphasis as bits. */
type Around = { edge: Sort; bits: number };

/** The leaves of one block as Markdown. */
export function writeLine(leaves: Leaf[], lineBreak: string): string {
  const settled = settle(leaves);
  const only = settled.length === 1 ? settled[0] : null;
  if (only?.kind === 'picture' && only.box === null) return only.text;
  const line = { dangers: dangersOf(settled), lineBreak };
  if (only?.kind === 'text' && only.bits === 0 && only.box === null)
    return writePlain(only, line, 0, { before: EDGE, after: EDGE });
  return write(inlineTree(settled), line, { edge: EDGE, bits: 0 });
}

/** The same on one line of the source, for headings and cells. Blanks of any script at its edges are read by no program. */
export function oneLine(leaves: Leaf[]): string {
  return writeLine(leaves, '<br>').trim();
}

function write(inlines: Inline[], line: Line, around: Around): string {
  const parts = inlines.map((inline, at) => {
    const edges = { before: edgeAt(inlines[at - 1], line, around), after: edgeAt(inlines[at + 1], line, around) };
    return inline.kind === 'run' ? null : writePlain(inline, line, around.bits, edges);
  });
  inlines.forEach((inline, at) => {
    if (inline.kind !== 'run') return;
    const [previous, next] = [inlines[at - 1], inlines[at + 1]];
    const before = previous ? sortBefore(parts[at - 1] ?? '') : around.edge;
    const after = next ? sortAfter(parts[at + 1] ?? signOf(next)) : around.edge;
    const edge = sortAfter(signOf(inline));
    parts[at] = writeRun(inline, { before, after, previous, next, bits: around.bits }, (inside, bits) =>
      write(inside, line, { edge, bits }),
    );
  });
  return separate(inlines, parts as string[]);
}

/** What a text meets where it ends: the end of the line, a break, or signs that are not known yet. */
function edgeAt(neighbour: Inline | undefined, line: Line, around: Around): Sort {
  if (!neighbour) return around.edge;
  return neighbour.kind === 'break' ? sortAfter(line.lineBreak) : 'letter or mark';
}

function writePlain(inline: Leaf | Enclosed, line: Line, bits: number, edges: Edges): string {
  switch (inline.kind) {
    case 'text':
      return line.dangers ? escapeText(inline.text, line.dangers, edges) : inline.text;
    case 'break':
      return line.lineBreak;
    case 'code':
      return codeSpan(inline.text);
    case 'formula':
      return `$${inline.text}$`;
    case 'box':
      return writeBox(inline, line, bits);
    default:
      return inline.text;
  }
}

function writeBox({ box, inside }: Enclosed, line: Line, bits: number): string {
  const only = inside.length === 1 ? inside[0] : null;
  if (only?.kind === 'text' && only.text === box.address && isPlainAddress(only.text)) return `<${only.text}>`;
  if (box.address === null) return box.open + write(inside, line, { edge: 'mark', bits }) + box.close;
  if (inside.some(hidesLink)) {
    const within = line.dangers ? { ...line, dangers: { ...line.dangers, tags: true } } : line;
    // In a table `|` would get a backslash, which is a part of the address here.
    return `<a href="${escapeHtml(box.address).replaceAll('|', '&#124;')}">${write(inside, within, { edge: 'mark', bits })}</a>`;
  }
  const within = line.dangers ? { ...line, dangers: { ...line.dangers, bracket: true, link: true } } : line;
  return box.open + write(inside, within, { edge: 'mark', bits }) + box.close;
}

/** marked sees no link around code with a backtick, or a picture whose description has a bracket; `[…]:` defines one. */
function hidesLink(inline: Inline): boolean {
  if ('inside' in inline) return inline.inside.some(hidesLink);
  return inline.kind === 'code' ? /`|\]:/.test(inline.text) : inline.kind === 'picture' && /\\[[\]]/.test(inline.text);
}
