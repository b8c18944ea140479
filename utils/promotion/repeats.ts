import { textOf } from '../clip/text';
import { bare } from './fold';

/** What the ends of one article hold, block by block, in a form to compare. */
export type Ends = { head: Set<string>; tail: Set<string> };

const HEAD = 12;
const TAIL = 40;
/** In how many other articles of its account a block must stand at the same end. */
const OFTEN = 2;

export const nothingRepeats: Ends = { head: new Set(), tail: new Set() };

/** The ends of a clean body. */
export function endsOf(body: Element): Ends {
  const prints = [...body.children].map(printOf).filter((print) => print !== '');
  // A block of a short article stands at one end only.
  const half = Math.ceil(prints.length / 2);
  return { head: new Set(prints.slice(0, Math.min(HEAD, half))), tail: new Set(prints.slice(-Math.min(TAIL, half))) };
}

/** What stands at the same end of at least two of these articles, which are others of the same account. */
export function repeatsIn(others: Ends[]): Ends {
  return { head: often(others.map(({ head }) => head)), tail: often(others.map(({ tail }) => tail)) };
}

/** Words and pictures of a block, whatever size the pictures were asked for; empty where it has neither. */
export function printOf(block: Element): string {
  const pictures = [...block.querySelectorAll('img')].map((picture) => picture.getAttribute('data-src') ?? '');
  const names = pictures.map((address) => address.replace(/[?#].*$/, '').replace(/\/\d+$/, ''));
  const print = [bare(textOf(block)), ...names].join('|');
  return /^\|*$/.test(print) ? '' : print;
}

function often(ends: Set<string>[]): Set<string> {
  const counts = new Map<string, number>();
  for (const end of ends) for (const print of end) counts.set(print, (counts.get(print) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= OFTEN).map(([print]) => print));
}
