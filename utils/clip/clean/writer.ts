import type { Style } from './style';

/** An inline element that is open around what is being written. */
export type Mark = { tag: string; attributes: Record<string, string> };

/**
 * Writes clean HTML: blocks hold blocks or one line of inline content, never both; marks open with the first word inside them
 * and equal neighbours become one; white space is folded and stands outside marks.
 */
export type Writer = {
  document: Document;
  /** Takes the next block. */
  parent: Element;
  /** The block whose words are being written, null between blocks. */
  line: Element | null;
  /** What the next line is made of: `p`, or the heading, caption or term that we are in. */
  lineTag: string;
  /** Inside a heading or caption: what would be a new block is only a blank. */
  single: boolean;
  centred: boolean;
  /** Of the letters, in pixels, where a style has said it. */
  size: number | null;
  /** How large the letters of a line are that was begun. */
  sizes: WeakMap<Element, number>;
  /** What was read of each style. */
  styles: Map<string, Style | null>;
  marks: Mark[];
  open: { mark: Mark; element: Element }[];
  blank: boolean;
  breaks: number;
};

export function writerInto(parent: Element): Writer {
  return {
    document: parent.ownerDocument,
    parent,
    line: null,
    lineTag: 'p',
    single: false,
    centred: false,
    size: null,
    sizes: new WeakMap(),
    styles: new Map(),
    marks: [],
    open: [],
    blank: false,
    breaks: 0,
  };
}

const folded = /[ \t\n\r\f]+/;

/** Text as a browser would show it. */
export function write(writer: Writer, text: string): void {
  const words = text.replace(/[\u200b\ufeff\u2060]/g, '');
  if (/^[\s\u00a0]*$/.test(words)) {
    if (words) writer.blank = true;
    return;
  }
  const parts = words.replace(/(?<![\s\u00a0])\u00a0(?![\s\u00a0])/g, ' ').split(folded);
  if (parts[0] === '') writer.blank = true;
  put(writer, writer.document.createTextNode(parts.filter((part) => part !== '').join(' ')));
  if (parts.at(-1) === '') writer.blank = true;
}

/** Puts something that is not text, such as a picture, into the line. */
export function put(writer: Writer, node: Node): void {
  const line = lineOf(writer);
  closeMarks(writer, sharedMarks(writer));
  settle(writer, line);
  for (const mark of writer.marks.slice(writer.open.length)) openMark(writer, line, mark);
  (writer.open.at(-1)?.element ?? line).append(node);
}

/** Two breaks in a row are a new paragraph. */
export function lineBreak(writer: Writer): void {
  if (writer.single) writer.blank = true;
  else if (writer.line) writer.breaks += 1;
}

/** Where a block begins or ends. */
export function endLine(writer: Writer): void {
  if (writer.single) {
    writer.blank = true;
    return;
  }
  if (writer.line) trimLine(writer.line);
  writer.line = null;
  writer.open = [];
  writer.blank = false;
  writer.breaks = 0;
}

export function withMark(writer: Writer, mark: Mark, inside: () => void): void {
  const isNew = !writer.marks.some((outer) => outer.tag === mark.tag);
  if (isNew) writer.marks.push(mark);
  inside();
  if (isNew) writer.marks.pop();
}

export function withoutMark(writer: Writer, tag: string, inside: () => void): void {
  const { marks } = writer;
  writer.marks = marks.filter((mark) => mark.tag !== tag);
  inside();
  writer.marks = marks;
}

/** Writes `inside` into `block`, and keeps it when anything was written. */
export function withBlock(writer: Writer, block: Element, inside: () => void): void {
  endLine(writer);
  const { parent, single } = writer;
  if (!single) writer.parent = block;
  inside();
  endLine(writer);
  writer.parent = parent;
  if (block.firstChild) parent.append(block);
}

/** Writes `inside` as one line of its own: a heading, a caption. They are set apart already: bold around them says nothing. */
export function withLine(writer: Writer, tag: string, inside: () => void): void {
  const isOuter = !writer.single;
  endLine(writer);
  if (isOuter) writer.lineTag = tag;
  writer.single = true;
  withoutMark(writer, 'strong', inside);
  if (!isOuter) return;
  writer.single = false;
  writer.lineTag = 'p';
  endLine(writer);
}

function lineOf(writer: Writer): Element {
  if (writer.line && writer.breaks > 1) endLine(writer);
  if (!writer.line) {
    writer.line = writer.document.createElement(writer.lineTag);
    if (writer.centred && writer.lineTag === 'p') writer.line.className = 'align-center';
    if (writer.size !== null) writer.sizes.set(writer.line, writer.size);
    writer.parent.append(writer.line);
    writer.blank = false;
  }
  return writer.line;
}

/** How many of the open marks the next words are still inside of. */
function sharedMarks({ marks, open, blank }: Writer): number {
  let shared = 0;
  while (shared < open.length && shared < marks.length && sameMark(open[shared]?.mark, marks[shared], blank))
    shared += 1;
  return shared;
}

/** Two pieces of code with a blank between them are two. */
function sameMark(one: Mark | undefined, other: Mark | undefined, blank: boolean): boolean {
  if (one === other) return true;
  return one?.tag === other?.tag && one?.attributes.href === other?.attributes.href && !(blank && one?.tag === 'code');
}

function closeMarks(writer: Writer, kept: number): void {
  writer.open.length = kept;
}

function openMark(writer: Writer, line: Element, mark: Mark): void {
  const element = writer.document.createElement(mark.tag);
  for (const [name, value] of Object.entries(mark.attributes)) element.setAttribute(name, value);
  (writer.open.at(-1)?.element ?? line).append(element);
  writer.open.push({ mark, element });
}

/** The breaks and blanks that were waiting for words to stand between. */
function settle(writer: Writer, line: Element): void {
  const place = writer.open.at(-1)?.element ?? line;
  if (writer.breaks > 0) place.append(writer.document.createElement('br'));
  else if (writer.blank && line.firstChild) place.append(' ');
  writer.breaks = 0;
  writer.blank = false;
}

/** No blanks at either end: indents are not words. */
function trimLine(line: Element): void {
  const first = edgeText(line, 'firstChild');
  if (first && blankAtEdge.test(first.data)) first.data = first.data.trimStart();
  const last = edgeText(line, 'lastChild');
  if (last && blankAtEdge.test(last.data)) last.data = last.data.trimEnd();
}

const blankAtEdge = /^\s|\s$/;

function edgeText(line: Element, side: 'firstChild' | 'lastChild'): Text | null {
  let node: ChildNode | null = line;
  while (node && node.nodeType === 1) node = node[side];
  return node?.nodeType === 3 ? (node as Text) : null;
}
