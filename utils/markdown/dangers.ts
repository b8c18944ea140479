import type { Leaf } from './blocks';
import { sortAfter, sortBefore } from './characters';
import { mayOpen } from './flanking';

/** Which signs in the text of one block Markdown would take for its own. Most need a partner in the same block. */
export type Dangers = {
  star: boolean;
  underscore: boolean;
  tilde: boolean;
  tick: boolean;
  dollar: boolean;
  equals: boolean;
  bracket: boolean;
  /** Inside the text of a link. */
  link: boolean;
};

const anySign = /[*_~`$%\\<&[\]^@]|==|:\/\/|www\./;
/** Stands in the text for whatever is no text. */
const GAP = '\ufffc';

/** Null when nothing in the block needs escaping. */
export function dangersOf(leaves: Leaf[]): Dangers | null {
  if (!leaves.some((leaf) => leaf.kind === 'text' && anySign.test(leaf.text))) return null;
  const text = leaves.map((leaf) => (leaf.kind === 'text' ? leaf.text : GAP)).join(GAP);
  // Between the signs of emphasis of ours a single sign is enough to confuse some renderers.
  const emphasis = leaves.some((leaf) => leaf.bits !== 0);
  return {
    star: text.includes('*') && (emphasis || pair(text, /\*+/g)),
    underscore: text.includes('_') && (emphasis || pair(text, /_+/g)),
    tilde: text.includes('~') && (emphasis || pair(text, /~+/g)),
    tick: repeats(text, /`+/g) || (text.includes('`') && leaves.some(holdsTicks)),
    dollar: repeats(text, /\$/g) || (text.includes('$') && leaves.some((leaf) => leaf.kind === 'formula')),
    equals: pair(text, /={2,}/g),
    bracket: closesLink(text),
    link: false,
  };
}

/** A backslash does not keep a backtick from ending code that began before it, so where one is written all are escaped. */
function holdsTicks(leaf: Leaf): boolean {
  return leaf.kind === 'code' || (leaf.kind !== 'text' && leaf.text.includes('`'));
}

/** Whether one row of signs may open something that a later one may close. */
function pair(text: string, rows: RegExp): boolean {
  let opened = false;
  for (const { 0: row, index } of text.matchAll(rows)) {
    const before = sortBefore(text, index);
    const after = sortAfter(text, index + row.length);
    if (opened && mayOpen(after, before)) return true;
    opened ||= mayOpen(before, after);
  }
  return false;
}

function repeats(text: string, sign: RegExp): boolean {
  const matches = text.matchAll(sign);
  matches.next();
  return !matches.next().done;
}

/** `[…](` or `[…][`. */
function closesLink(text: string): boolean {
  const opened = text.indexOf('[');
  return opened !== -1 && Math.max(text.lastIndexOf(']('), text.lastIndexOf('][')) > opened;
}
