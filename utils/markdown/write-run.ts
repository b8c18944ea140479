import { DEL, EM, STRONG } from './blocks';
import { type Sort, sortAfter, sortBefore } from './characters';
import { surelyOpens } from './flanking';
import type { Inline, Run } from './inline-tree';

/** The characters beside an inline, and the emphasis directly around it. */
export type Around = { before: Sort; after: Sort; bit: number };

type Signs = { sign: string; open: string; close: string };

const em: Signs = { sign: '*', open: '<em>', close: '</em>' };
const signs = new Map<number, Signs>([
  [STRONG, { sign: '**', open: '<strong>', close: '</strong>' }],
  [DEL, { sign: '~~', open: '<del>', close: '</del>' }],
  [STRONG | EM, { sign: '***', open: '<strong><em>', close: '</em></strong>' }],
]);

/**
 * Emphasis in signs where every renderer takes them for emphasis, else in tags, which they all do. Beside Chinese punctuation
 * signs often mean nothing: in `**操作系统：**Ubuntu` the second `**` closes nothing (CommonMark 0.31, "flanking").
 */
export function writeRun(
  run: Run,
  previous: Inline | undefined,
  next: Inline | undefined,
  around: Around,
  write: (inside: Inline[], bit: number) => string,
): string {
  const inner = onlyEm(run);
  const bit = inner ? STRONG | EM : run.bit;
  const inside = write((inner ?? run).inside, bit);
  const { sign, open, close } = signs.get(bit) ?? em;
  const works = surelyOpens(around.before, sortAfter(inside)) && surelyOpens(around.after, sortBefore(inside));
  const clear = bit !== EM || !touchesStars(run, previous, next, around);
  return works && clear ? sign + inside + sign : open + inside + close;
}

/** Strong emphasis that is all emphasis too is written `***…***`. */
function onlyEm(run: Run): Run | null {
  const only = run.inside.length === 1 ? run.inside[0] : null;
  return run.bit === STRONG && only?.kind === 'run' && only.bit === EM ? only : null;
}

/** Whether the stars of an emphasis would run into those of another. */
function touchesStars(run: Run, previous: Inline | undefined, next: Inline | undefined, { bit }: Around): boolean {
  if (isStars(previous) || isStars(next) || isStars(run.inside[0]) || isStars(run.inside.at(-1))) return true;
  return Boolean(bit & STRONG) && (!previous || !next);
}

function isStars(inline: Inline | undefined): boolean {
  return inline?.kind === 'run' && inline.bit !== DEL;
}
