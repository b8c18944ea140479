import { DEL, type Leaf } from './blocks';
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
  /** Inside a link in tags, where programs make links of addresses all the same. */
  tags: boolean;
};

const anySign = /[*_~`$%\\<&[\]^@]|==|:\/\/|www\./;
/** Stands in the text for whatever is no text. */
const GAP = '\ufffc';

/** Null when nothing in the block needs escaping. */
export function dangersOf(leaves: Leaf[]): Dangers | null {
  if (!leaves.some((leaf) => leaf.kind === 'text' && anySign.test(leaf.text))) return null;
  const text = leaves.map((leaf) => (leaf.kind === 'text' ? leaf.text : GAP)).join(GAP);
  // Beside signs of emphasis of ours a single one is enough to confuse some renderers.
  const emphasis = leaves.reduce((bits, leaf) => bits | leaf.bits, 0);
  const del = (emphasis & DEL) !== 0;
  return {
    star: text.includes('*') && (emphasis !== 0 || pair(text, /\*+/g)),
    underscore: text.includes('_') && (del || pair(text, /_+/g)),
    tilde: text.includes('~') && (del || pair(text, /~+/g)),
    tick: repeats(text, /`+/g) || (text.includes('`') && leaves.some(holdsTicks)),
    dollar: repeats(text, /\$/g) || (text.includes('$') && leaves.some((leaf) => leaf.kind === 'formula')),
    equals: pair(text, /={2,}/g),
    bracket: closesLink(text),
    link: false,
    tags: false,
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

/** `[…](`. With `[…][` goes an address that is written elsewhere, which we never do. */
function closesLink(text: string): boolean {
  const opened = text.indexOf('[');
  return opened !== -1 && text.lastIndexOf('](') > opened;
}
