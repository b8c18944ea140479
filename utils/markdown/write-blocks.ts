import type { Block } from './blocks';
import { fenceFor } from './code-span';
import { protectLineStarts } from './line-starts';
import { oneLine, writeLine } from './write-line';
import { writeList } from './write-list';
import { writeTable } from './write-table';
import { put, putInside, type Writer } from './writer';

/** Where a block stands: first in what holds it, and second of two lists that must not become one. */
type Place = { first: boolean; other: boolean };

export function writeBlocks(blocks: Block[]): string {
  const writer = { lines: [], first: '', rest: '' };
  writeAll(blocks, writer);
  return writer.lines.length > 0 ? `${writer.lines.join('\n')}\n` : '';
}

/**
 * Writes blocks one after another, with an empty line between two unless a tight list holds them. `other`: a list that comes
 * first takes the other sign.
 */
export function writeAll(blocks: Block[], writer: Writer, apart = true, other = false) {
  blocks.forEach((block, at) => {
    if (at > 0) {
      if (apart) put(writer, '');
      other = !other && wouldJoin(blocks[at - 1], block);
    }
    writeBlock(block, { first: at === 0, other }, writer);
  });
}

function wouldJoin(previous: Block | undefined, block: Block): boolean {
  return previous?.kind === 'list' && block.kind === 'list' && (previous.start === null) === (block.start === null);
}

function writeBlock(block: Block, { first, other }: Place, writer: Writer) {
  switch (block.kind) {
    case 'paragraph':
      return put(writer, protectLineStarts(writeLine(block.leaves, '  \n')));
    case 'heading':
      return put(writer, `${'#'.repeat(block.level)} ${withoutClosing(oneLine(block.leaves))}`);
    case 'list':
      return writeList(block, other, writer);
    case 'quote':
      return putInside(writer, '> ', '> ', () => writeAll(block.blocks, writer));
    case 'code':
      return writeCode(block.language, block.text, writer);
    case 'table':
      return put(writer, writeTable(block));
    case 'formula':
      return put(writer, `$$\n${block.tex}\n$$`);
    case 'details':
      return writeDetails(block.summary, block.blocks, writer);
    case 'note':
      return putInside(writer, `[^${block.label}]: `, '    ', () => writeAll(block.blocks, writer));
    case 'html':
      return put(writer, block.html);
    case 'rule':
      // At the very start `---` begins front matter, and after a bullet it belongs to it.
      return put(writer, first ? '***' : '---');
  }
}

function writeCode(language: string, text: string, writer: Writer) {
  const fence = fenceFor(text, 3);
  put(writer, `${fence}${language}\n${text}\n${fence}`);
}

function writeDetails(summary: string, blocks: Block[], writer: Writer) {
  put(writer, `<details>\n<summary>${summary}</summary>\n`);
  writeAll(blocks, writer);
  put(writer, '\n</details>');
}

/** `#` at the end of a heading closes it; what is the author's does not. */
function withoutClosing(line: string): string {
  return line.replace(/(^|\s)(#+)$/, '$1\\$2');
}
