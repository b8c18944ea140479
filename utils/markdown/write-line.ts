import type { Leaf } from './blocks';
import { EDGE, sortAfter, sortBefore } from './characters';
import { codeSpan } from './code-span';
import { type Dangers, dangersOf } from './dangers';
import { isPlainAddress } from './destination';
import { escapeText } from './escape';
import { type Enclosed, type Inline, inlineTree } from './inline-tree';
import { separate } from './separate';
import { settle } from './settle';
import { type Around, writeRun } from './write-run';

/** `lineBreak`: what a break is written as. */
type Line = { dangers: Dangers | null; lineBreak: string };

/** The leaves of one block as Markdown. */
export function writeLine(leaves: Leaf[], lineBreak: string): string {
  const settled = settle(leaves);
  const line = { dangers: dangersOf(settled), lineBreak };
  return write(inlineTree(settled), line, { before: EDGE, after: EDGE, bit: 0 });
}

function write(inlines: Inline[], line: Line, around: Around): string {
  const parts = inlines.map((inline) => (inline.kind === 'run' ? null : writePlain(inline, line)));
  inlines.forEach((inline, at) => {
    if (inline.kind !== 'run') return;
    parts[at] = writeRun(
      inline,
      inlines[at - 1],
      inlines[at + 1],
      {
        before: at === 0 ? around.before : sortBefore(parts[at - 1] ?? ''),
        after: at === inlines.length - 1 ? around.after : sortAfter(parts[at + 1] ?? '*'),
        bit: around.bit,
      },
      (inside, bit) => write(inside, line, { before: 'mark', after: 'mark', bit }),
    );
  });
  return separate(inlines, parts as string[]);
}

function writePlain(inline: Leaf | Enclosed, line: Line): string {
  switch (inline.kind) {
    case 'text':
      return line.dangers ? escapeText(inline.text, line.dangers) : inline.text;
    case 'break':
      return line.lineBreak;
    case 'code':
      return codeSpan(inline.text);
    case 'formula':
      return `$${inline.text}$`;
    case 'box':
      return writeBox(inline, line);
    default:
      return inline.text;
  }
}

function writeBox({ box, inside }: Enclosed, line: Line): string {
  const only = inside.length === 1 ? inside[0] : null;
  if (only?.kind === 'text' && only.text === box.address && isPlainAddress(only.text)) return `<${only.text}>`;
  const within =
    box.address !== null && line.dangers ? { ...line, dangers: { ...line.dangers, bracket: true, link: true } } : line;
  return box.open + write(inside, within, { before: 'mark', after: 'mark', bit: 0 }) + box.close;
}
