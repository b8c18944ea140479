import type { Align, Block, Leaf } from './blocks';
import { oneLine } from './write-line';

export function writeTable({ align, rows }: Extract<Block, { kind: 'table' }>): string {
  const lines = rows.map((cells) => writeRow(cells.map(writeCell)));
  lines.splice(1, 0, writeRow(align.map(ruleOf)));
  return lines.join('\n');
}

/** In a cell `|` is escaped everywhere, in code and addresses too: the table is cut before anything else is read. */
function writeCell(leaves: Leaf[]): string {
  return oneLine(leaves).replaceAll('|', '\\|');
}

function writeRow(cells: string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function ruleOf(align: Align): string {
  if (align === 'center') return ':---:';
  return align === 'right' ? '---:' : '---';
}
