import type { Box, Leaf } from './blocks';
import { isSeen, isUnseen } from './paragraphs';

/**
 * Takes emphasis and links off white space, breaks and pictures at their ends: what nobody sees carries no emphasis, and
 * Markdown has none that begins or ends with a space. Then joins what has become alike.
 */
export function settle(leaves: Leaf[]): Leaf[] {
  if (leaves.every((leaf) => leaf.bits === 0 && leaf.box === null)) return leaves;
  const parts = leaves.flatMap(splitEdges);
  for (const [part, before, after] of neighbours(parts, isSolid)) {
    part.bits &= before && after ? before.bits & after.bits : 0;
  }
  for (const [part, before, after] of neighbours(parts, isSeen)) {
    part.box = before && after ? shared(part.box, shared(before.box, after.box)) : null;
  }
  return joined(parts);
}

/** A text without, and beside it, the white space at its ends. */
function splitEdges(leaf: Leaf): Leaf[] {
  if (leaf.kind !== 'text' || (leaf.bits === 0 && leaf.box === null)) return [{ ...leaf }];
  const { text } = leaf;
  let from = 0;
  let to = text.length;
  while (from < to && isUnseen(text.charAt(from))) from++;
  while (to > from && isUnseen(text.charAt(to - 1))) to--;
  const parts = [text.slice(0, from), text.slice(from, to), text.slice(to)];
  return parts.filter((part) => part !== '').map((part) => ({ ...leaf, text: part }));
}

/** Every part that does not count, with the nearest before and after it that does. */
function neighbours(parts: Leaf[], counts: (part: Leaf) => boolean): [Leaf, Leaf | null, Leaf | null][] {
  const found: [Leaf, Leaf | null, Leaf | null][] = [];
  let before: Leaf | null = null;
  let waiting: Leaf[] = [];
  for (const part of parts) {
    if (!counts(part)) waiting.push(part);
    else {
      for (const one of waiting) found.push([one, before, part]);
      waiting = [];
      before = part;
    }
  }
  for (const one of waiting) found.push([one, before, null]);
  return found;
}

/** What carries emphasis: words, code and formulas, but no picture. */
function isSolid(part: Leaf): boolean {
  return part.kind !== 'picture' && isSeen(part);
}

/** The innermost box around both. */
function shared(one: Box | null, other: Box | null): Box | null {
  for (let box = one; box; box = box.parent) {
    for (let around = other; around; around = around.parent) if (around === box) return box;
  }
  return null;
}

function joined(parts: Leaf[]): Leaf[] {
  const leaves: Leaf[] = [];
  for (const part of parts) {
    const last = leaves.at(-1);
    if (last?.kind === 'text' && part.kind === 'text' && last.bits === part.bits && last.box === part.box)
      last.text += part.text;
    else leaves.push(part);
  }
  return leaves;
}
