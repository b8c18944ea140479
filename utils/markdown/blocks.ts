/** Emphasis that may overlap and merge, as bits. */
export const STRONG = 1;
export const EM = 2;
export const DEL = 4;

/** An inline element that encloses: a link with its address, or HTML that Markdown has no word for. Told apart by identity. */
export type Box = { open: string; close: string; address: string | null; parent: Box | null; depth: number };

/**
 * A piece of a line. Of `text` and `code`, `text` is the author's, white space collapsed; of `formula` it is TeX; of `picture`
 * and `note` Markdown already.
 */
export type Leaf = {
  kind: 'text' | 'break' | 'picture' | 'code' | 'formula' | 'note';
  text: string;
  bits: number;
  box: Box | null;
};

export type Align = 'center' | 'right' | null;

export type Block =
  | { kind: 'paragraph'; leaves: Leaf[] }
  | { kind: 'heading'; level: number; leaves: Leaf[] }
  | List
  | { kind: 'quote'; blocks: Block[] }
  | { kind: 'code'; language: string; text: string }
  | { kind: 'table'; align: Align[]; rows: Leaf[][][] }
  | { kind: 'formula'; tex: string }
  | { kind: 'details'; summary: string; blocks: Block[] }
  | { kind: 'note'; label: string; blocks: Block[] }
  | { kind: 'html'; html: string }
  | { kind: 'rule' };

/** `loose`: its items are paragraphs, set apart from each other. */
export type List = { kind: 'list'; start: number | null; loose: boolean; items: Item[] };

/** `done` is null where the item is no task. */
export type Item = { done: boolean | null; blocks: Block[] };
