import type { Block, Item } from './blocks';
import { writeAll } from './write-blocks';
import { put, putInside, type Writer } from './writer';

type List = Extract<Block, { kind: 'list' }>;

/** `other`: with the other sign, as the list before it would go on otherwise. */
export function writeList(list: List, other: boolean, writer: Writer) {
  const apart = !list.items.every(isTight);
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

/** One paragraph, then lists that may follow it without an empty line. */
function isTight({ blocks }: Item): boolean {
  return blocks.every(
    (block, at) => (at === 0 && block.kind === 'paragraph') || (block.kind === 'list' && mayFollow(block)),
  );
}

/** A list ends a paragraph only if its first item is not empty and has the number 1. */
function mayFollow(list: List): boolean {
  const first = list.items[0]?.blocks[0];
  if (!first || (list.start ?? 1) !== 1) return false;
  return first.kind !== 'list' || mayFollow(first);
}
