import { DEL, EM, STRONG } from './blocks';
import { type Sort, sortAfter, sortBefore } from './characters';
import { surelyOpens } from './flanking';
import type { Inline, Run } from './inline-tree';

/** What stands beside an inline: the characters, the inlines if any, and the emphasis around both as bits. */
export type Beside = {
  before: Sort;
  after: Sort;
  previous: Inline | undefined;
  next: Inline | undefined;
  bits: number;
};

type Signs = { sign: string; open: string; close: string };

const em: Signs = { sign: '*', open: '<em>', close: '</em>' };
const signs = new Map<number, Signs>([
  [STRONG, { sign: '**', open: '<strong>', close: '</strong>' }],
  [DEL, { sign: '~~', open: '<del>', close: '</del>' }],
  [STRONG | EM, { sign: '***', open: '<strong><em>', close: '</em></strong>' }],
]);

/** What emphasis begins and ends with, unless it needs tags. */
export function signOf(inline: Inline): string {
  return inline.kind === 'run' && inline.bit === DEL ? '~~' : '**';
}

/**
 * Emphasis in signs where every renderer takes them for emphasis, else in tags, which they all do. Beside Chinese punctuation
 * signs often mean nothing: in `**操作系统：**Ubuntu` the second `**` closes nothing (CommonMark 0.31, "flanking").
 */
export function writeRun(run: Run, beside: Beside, write: (inside: Inline[], bits: number) => string): string {
  const inner = onlyEm(run);
  const bit = inner ? STRONG | EM : run.bit;
  const inside = write((inner ?? run).inside, beside.bits | bit);
  const { sign, open, close } = signs.get(bit) ?? em;
  const { before, after } = beside;
  const works = surelyOpens(before, sortAfter(inside)) && surelyOpens(after, sortBefore(inside));
  return works && !isMistaken(run, bit, inside, beside) ? sign + inside + sign : open + inside + close;
}

/** Whether some renderer takes signs otherwise for what is beside or inside them. */
function isMistaken(run: Run, bit: number, inside: string, beside: Beside): boolean {
  if (bit === DEL) return inside.endsWith('\\');
  return bit === EM && (meetsStars(run, beside) || /^\\\*|\*$/.test(inside));
}

/** Strong emphasis that is all emphasis too is written `***…***`. */
function onlyEm(run: Run): Run | null {
  const only = run.inside.length === 1 ? run.inside[0] : null;
  return run.bit === STRONG && only?.kind === 'run' && only.bit === EM ? only : null;
}

/** Whether emphasis stands beside, inside or around other stars: not every renderer tells apart whose stars are whose. */
function meetsStars(run: Run, { previous, next, bits }: Beside): boolean {
  return (bits & STRONG) !== 0 || isStars(previous) || isStars(next) || run.inside.some(holdsStars);
}

function isStars(inline: Inline | undefined): boolean {
  return (inline?.kind === 'run' && inline.bit !== DEL) || (inline?.kind === 'box' && inline.inside.some(saysStar));
}

function saysStar(inline: Inline): boolean {
  return 'inside' in inline ? inline.inside.some(saysStar) : inline.text.includes('*');
}

function holdsStars(inline: Inline): boolean {
  return isStars(inline) || ('inside' in inline && inline.inside.some(holdsStars));
}
