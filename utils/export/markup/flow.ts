import { block } from './blocks';
import { holdsBlocks, isBlock, isElement } from './kinds';
import { phrase } from './phrases';
import { type Writer, within } from './writer';

/** What is inside an element, where blocks and words may stand side by side. */
export function flow(element: Element, writer: Writer): string {
  return [...element.childNodes].map((node) => piece(node, writer)).join('');
}

function piece(node: Node, writer: Writer): string {
  if (!isElement(node)) return marked(node, writer);
  if (isBlock(node)) return block(node, writer);
  if (!holdsBlocks(node)) return marked(node, writer);
  return within(writer, { marks: [...writer.marks, node] }, () => flow(node, writer));
}

/** Words inside the marks that stood around their block. */
function marked(node: Node, writer: Writer): string {
  if ((node.textContent ?? '').trim() === '' && !isElement(node)) return node.nodeType === Node.TEXT_NODE ? ' ' : '';
  return inMarks((writer) => phrase(node, writer), writer);
}

/** What `write` gives for a line, inside the marks that stand around its block. */
export function inMarks(write: (writer: Writer) => string, writer: Writer): string {
  const { marks } = writer;
  if (marks.length === 0) return write(writer);
  return within(writer, { marks: [] }, () => wrapped(marks, () => write(writer), writer));
}

function wrapped([mark, ...rest]: Element[], write: () => string, writer: Writer): string {
  if (!mark) return write();
  return phrase(mark, writer, () => wrapped(rest, write, writer));
}
