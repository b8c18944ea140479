import { blockRules } from './block-rules';
import type { Block, Box, Leaf } from './blocks';
import { inlineRules } from './inline-rules';
import { addBreak, addText } from './leaves';
import { paragraphs, withoutEdges } from './paragraphs';
import type { Tables } from './to-markdown';

/** Where the reading of a body stands: what surrounds the node at hand, and what was read so far. */
export type Reader = {
  blocks: Block[];
  /** The line that is being read. */
  leaves: Leaf[];
  bits: number;
  box: Box | null;
  /** In a heading or a cell, where blocks become lines of one block. */
  oneLine: boolean;
  /** Labels of the footnotes that the body explains. */
  notes: Set<string>;
  picture(address: string): string;
  tables: Tables;
};

/** What an element means. The question is its name, this is the answer. */
export type Rule = (element: Element, reader: Reader) => void;

export function readBlocks(body: Element, picture: (address: string) => string, tables: Tables): Block[] {
  const lists = [...body.getElementsByClassName('footnotes')];
  const notes = new Set(
    lists.flatMap((list) => [...list.querySelectorAll('[id^="fn-"]')].map(({ id }) => id.slice(3))),
  );
  return blocksOf(body, { blocks: [], leaves: [], bits: 0, box: null, oneLine: false, notes, picture, tables });
}

/** The blocks inside an element. What surrounds it goes on inside. */
export function blocksOf(element: Element, reader: Reader): Block[] {
  const inside = { ...reader, blocks: [], leaves: [], oneLine: false };
  readChildren(element, inside);
  endLine(inside);
  return inside.blocks;
}

/** All that is inside an element as one line. */
export function lineOf(element: Element, reader: Reader): Leaf[] {
  const inside = { ...reader, blocks: [], leaves: [], oneLine: true };
  readChildren(element, inside);
  return withoutEdges(inside.leaves);
}

export function readChildren(element: Element, reader: Reader) {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === Node.TEXT_NODE) addText(reader, (node as Text).data);
    else if (node.nodeType === Node.ELEMENT_NODE) readElement(node as Element, reader);
  }
}

/** Ends the line that is being read; what follows begins a block of its own. */
export function endLine(reader: Reader) {
  if (reader.oneLine) {
    if (reader.leaves.length > 0 && reader.leaves.at(-1)?.kind !== 'break') addBreak(reader);
    return;
  }
  if (reader.leaves.length === 0) return;
  reader.blocks.push(...paragraphs(reader.leaves));
  reader.leaves = [];
}

/** Adds a block between the lines. */
export function addBlock(reader: Reader, block: Block) {
  endLine(reader);
  reader.blocks.push(block);
}

function readElement(element: Element, reader: Reader) {
  const rule = inlineRules[element.localName] ?? blockRules[element.localName] ?? readChildren;
  rule(element, reader);
}
