import type { Item } from './blocks';
import { addBlock, blocksOf, endLine, type Reader, readChildren } from './read-blocks';

export function readList(element: Element, reader: Reader) {
  if (isTyped(element)) return readTyped(element, reader);
  const items: Item[] = [];
  for (const child of element.children) readItem(child, items, reader);
  if (items.length > 0)
    addBlock(reader, { kind: 'list', start: startOf(element, items.length), loose: isLoose(element), items });
}

function isLoose(list: Element): boolean {
  return [...list.children].some((item) => [...item.children].some((child) => child.localName === 'p'));
}

/** The author wrote its signs as text. */
function isTyped(list: Element): boolean {
  return list.children.length > 0 && [...list.children].every((item) => item.hasAttribute('data-typed'));
}

/** Line below line, each with the sign that was typed. */
function readTyped(list: Element, reader: Reader) {
  const lines = list.ownerDocument.createElement('p');
  for (const item of list.children) {
    if (lines.firstChild) lines.append(list.ownerDocument.createElement('br'));
    lines.append(`${item.getAttribute('data-typed')} `, ...item.cloneNode(true).childNodes);
  }
  endLine(reader);
  readChildren(lines, reader);
  endLine(reader);
}

/** A list that stands in a list without an item of its own belongs to the item before it. */
function readItem(child: Element, items: Item[], reader: Reader) {
  const last = items.at(-1);
  if (child.localName === 'li') items.push({ done: taskOf(child), blocks: blocksOf(child, reader) });
  else if (last && /^[uo]l$/.test(child.localName)) readList(child, { ...reader, blocks: last.blocks, leaves: [] });
  else items.push({ done: null, blocks: blocksOf(wrapped(child), reader) });
}

function taskOf(item: Element): boolean | null {
  const box = item.querySelector(':scope > input[type=checkbox], :scope > :first-child > input[type=checkbox]');
  return box === null ? null : box.hasAttribute('checked');
}

/** Numbers of Markdown have at most nine digits and no sign. */
function startOf(element: Element, items: number): number | null {
  if (element.localName === 'ul') return null;
  const start = Number.parseInt(element.getAttribute('start') ?? '1', 10);
  return start >= 0 && start + items <= 1e9 ? start : 1;
}

/** `blocksOf` reads what is inside; this puts the element itself inside something. */
function wrapped(child: Element): Element {
  const around = child.ownerDocument.createElement('div');
  around.append(child.cloneNode(true));
  return around;
}
