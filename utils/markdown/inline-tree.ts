import { type Box, DEL, EM, type Leaf, STRONG } from './blocks';

/** A line as it nests in Markdown. */
export type Inline = Leaf | Run | Enclosed;
export type Run = { kind: 'run'; bit: number; inside: Inline[] };
export type Enclosed = { kind: 'box'; box: Box; inside: Inline[] };

/** Leaves carry their emphasis as bits; this decides what encloses what: always the longest first, so that none is cut. */
export function inlineTree(leaves: Leaf[]): Inline[] {
  return nest(leaves, 0, leaves.length, 0, null);
}

function nest(leaves: Leaf[], from: number, to: number, bits: number, box: Box | null): Inline[] {
  const found: Inline[] = [];
  for (let at = from; at < to; ) {
    const leaf = leaves[at] as Leaf;
    if (leaf.bits === bits && leaf.box === box) {
      found.push(leaf);
      at++;
      continue;
    }
    const top = topBox(leaf.box, box);
    let end = top ? boxEnd(leaves, at, to, top, box) : at;
    let bit = 0;
    for (const one of [DEL, STRONG, EM]) {
      if (!(leaf.bits & one & ~bits)) continue;
      const runs = runEnd(leaves, at, to, one, box);
      if (runs > end) [end, bit] = [runs, one];
    }
    if (bit) found.push({ kind: 'run', bit, inside: nest(leaves, at, end, bits | bit, box) });
    else if (top) found.push({ kind: 'box', box: top, inside: nest(leaves, at, end, bits, top) });
    at = end;
  }
  return found;
}

/** The box directly inside `within` on the way to a leaf's own. */
function topBox(own: Box | null, within: Box | null): Box | null {
  let box = own;
  while (box && box.parent !== within) box = box.parent;
  return box;
}

function boxEnd(leaves: Leaf[], at: number, to: number, top: Box, within: Box | null): number {
  let end = at;
  while (end < to && topBox(boxAt(leaves, end), within) === top) end++;
  return end;
}

/** Where emphasis ends that begins at a leaf. It takes a box as a whole or stops before it. */
function runEnd(leaves: Leaf[], at: number, to: number, bit: number, within: Box | null): number {
  let end = at;
  while (end < to && hasBit(leaves, end, bit)) {
    const top = boxAt(leaves, end) === within ? null : topBox(boxAt(leaves, end), within);
    const next = top ? boxEnd(leaves, end, to, top, within) : end + 1;
    for (let inside = end; inside < next; inside++) if (!hasBit(leaves, inside, bit)) return end;
    end = next;
  }
  return end;
}

function boxAt(leaves: Leaf[], at: number): Box | null {
  return leaves[at]?.box ?? null;
}

function hasBit(leaves: Leaf[], at: number, bit: number): boolean {
  return ((leaves[at]?.bits ?? 0) & bit) !== 0;
}
