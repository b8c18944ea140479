import { isElement, lineOf, nodeTypeOf, oneLine, parentOf, rawTextOf, tagOf } from '@/utils/clip/dom';

const SHOW_TEXT = 4;
/** A line this long is no longer the head of an article but its words. */
const LONG = 120;
const LINES = 60;

/** A title and the short lines that follow it, one string with a blank between lines: date, source, author stand there. */
export type Heading = { element: Element | null; after(): string };

export function headingOf(element: Element | null): Heading {
  let text: string | null = null;
  const after = () => {
    text ??= element ? textAfter(element) : '';
    return text;
  };
  return { element, after };
}

function textAfter(title: Element): string {
  const walker = walkerFrom(title);
  const lines: string[] = [];
  while (lines.length < LINES && walker.nextNode()) {
    if (Node.prototype.contains.call(title, walker.currentNode)) continue;
    const line = shownLine(walker.currentNode);
    if (line.length > LONG) break;
    if (line) lines.push(line);
  }
  return lines.join(' ');
}

/** The short lines before the title, the nearest first. */
export function linesBefore(title: Element): string[] {
  const walker = walkerFrom(title);
  const lines: string[] = [];
  while (lines.length < LINES / 2 && walker.previousNode()) {
    const line = shownLine(walker.currentNode);
    if (line && line.length <= LONG) lines.push(line);
  }
  return lines;
}

/** Walks the texts of a page from a place in it. */
export function walkerFrom(place: Node): TreeWalker {
  const root = rootOf(place);
  const walker = Document.prototype.createTreeWalker.call(document, root, SHOW_TEXT);
  walker.currentNode = place;
  return walker;
}

function rootOf(place: Node): Node {
  let root = place;
  for (let parent = parentOf(root); parent; parent = parentOf(root)) root = parent;
  return root;
}

/** A text on one line; empty for what is no text, or of a script. */
export function shownLine(text: Node): string {
  const parent = parentOf(text);
  if (!parent || !isElement(parent) || /^(script|style|noscript|template|textarea|title)$/.test(tagOf(parent)))
    return '';
  return nodeTypeOf(text) === 3 ? oneLine((text as Text).data) : '';
}

/** Words of an element that may be a label: not longer than a line. */
export function shortLine(element: Element): string {
  return rawTextOf(element).length < 400 ? lineOf(element) : '';
}
