import type { Block, Item, List } from './blocks';
import { writeAll } from './write-blocks';
import { put, putInside, type Writer } from './writer';

/** `other`: with the other sign, as the list before it would go on otherwise. */
export function writeList(list: List, other: boolean, writer: Writer) {
  const apart = list.loose || !list.items.every(isTight);
  list.items.forEach((item, at) => {
    if (at > 0 && apart) put(writer, '');
    const marker = list.start === null ? (other ? '+' : '-') : `${list.start + at}${other ? ')' : '.'}`;
    putInside(writer, `${marker} `, ' '.repeat(marker.length + 1), () => writeItem(item, writer, apart, !other));
  });
}

/** `- - -` would be a rule, so that a list which begins another's item has the other sign. */
function writeItem({ done, blocks }: Item, writer: Writer, apart: boolean, other: boolean) {
  if (done !== null) writer.first += done ? '[x] ' : '[ ] ';
  if (blocks.length === 0) put(writer, '');
  else writeAll(blocks, writer, apart, other);
}

/** Whether no block needs an empty line before it. */
function isTight({ blocks }: Item): boolean {
  return blocks.every((block, at) => standsAlone(block, blocks[at - 1]));
}

/** Whether a block right below another is not taken for more of it. */
function standsAlone(block: Block, above: Block | undefined): boolean {
  switch (block.kind) {
    case 'heading':
      return true;
    case 'code':
      return above === undefined || !hasEmptyLine(block.text);
    case 'quote':
      return above?.kind !== 'quote';
    case 'list':
      return mayFollow(block);
    case 'paragraph':
      return above === undefined || above.kind === 'code' || above.kind === 'heading';
    default:
      return false;
  }
}

/** micromark loses empty lines of code that ends a paragraph of a list, and of code in a first item that does. */
function hasEmptyLine(code: string): boolean {
  return /^\s*\n|\n\s*\n|\n\s*$/.test(code);
}

/** A list ends a paragraph only if its first item is not empty and has the number 1. */
function mayFollow(list: List): boolean {
  const blocks = list.items[0]?.blocks ?? [];
  const first = blocks[0];
  if (!first || (list.start ?? 1) !== 1) return false;
  if (blocks.some((block) => block.kind === 'code' && hasEmptyLine(block.text))) return false;
  return first.kind !== 'list' || mayFollow(first);
}
