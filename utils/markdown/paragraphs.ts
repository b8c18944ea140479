import type { Block, Leaf } from './blocks';
import { trimEnd } from './leaves';

/** What a person sees nothing of: white space of any script, and characters without width. */
const unseen = /^[\s\u00ad\u200b\u2060]*$/;

/** Lines → paragraphs. One break is a line break, two or more end a paragraph, as they do to the eye. */
export function paragraphs(leaves: Leaf[]): Block[] {
  const found: Leaf[][] = [];
  let open: Leaf[] | null = null;
  for (const line of linesOf(leaves)) {
    if (!line.some(isSeen)) open = null;
    else if (open) for (const leaf of line) open.push(leaf);
    else {
      open = withoutBreak(line);
      found.push(open);
    }
  }
  for (const paragraph of found) trimEnd(paragraph);
  return found.map((paragraph) => ({ kind: 'paragraph', leaves: paragraph }));
}

/** A line without the empty lines before and after it; breaks inside stay. */
export function withoutEdges(leaves: Leaf[]): Leaf[] {
  const lines = linesOf(leaves);
  const first = lines.findIndex((line) => line.some(isSeen));
  if (first === -1) return [];
  const last = lines.findLastIndex((line) => line.some(isSeen));
  const kept = lines.slice(first, last + 1).flat();
  trimEnd(kept);
  return withoutBreak(kept);
}

export function isUnseen(text: string): boolean {
  return unseen.test(text);
}

export function isSeen(leaf: Leaf): boolean {
  return leaf.kind === 'text' ? !unseen.test(leaf.text) : leaf.kind !== 'break';
}

/** Every line but the first begins with its break. */
function linesOf(leaves: Leaf[]): Leaf[][] {
  if (!leaves.some((leaf) => leaf.kind === 'break')) return [leaves];
  const lines: Leaf[][] = [[]];
  for (const leaf of leaves) {
    if (leaf.kind === 'break') lines.push([leaf]);
    else lines.at(-1)?.push(leaf);
  }
  return lines;
}

function withoutBreak(line: Leaf[]): Leaf[] {
  return line[0]?.kind === 'break' ? line.slice(1) : line;
}
