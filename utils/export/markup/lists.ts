import { attributes } from './escape';
import { flow } from './flow';
import { isElement, isEmpty } from './kinds';
import { type Writer, within } from './writer';

/** A list; what stands in it beside its items becomes one. */
export function list(element: Element, writer: Writer): string {
  const items = [...element.childNodes].map((node) => item(node, writer)).filter((written) => written !== '');
  if (items.length === 0) return '';
  const name = element.localName;
  const start = name === 'ol' ? element.getAttribute('start') : null;
  return `<${name}${attributes({ start })}>\n${items.join('')}</${name}>\n`;
}

function item(node: Node, writer: Writer): string {
  const isItem = isElement(node) && node.localName === 'li';
  const content = isItem ? node : boxed(node);
  return isEmpty(content) ? '' : `<li>${flow(content, writer).trim()}</li>\n`;
}

function boxed(node: Node): Element {
  const box = (node.ownerDocument as Document).createElement('div');
  box.append(node.cloneNode(true));
  return box;
}

/** Terms and what they mean, where each has the other; else boxes. */
export function terms(element: Element, writer: Writer): string {
  const parts = [...element.children];
  const order = parts.map(({ localName }) => `${localName} `).join('');
  const stray = [...element.childNodes].some((node) => !isElement(node) && node.nodeValue?.trim());
  if (stray || !/^(?:(?:dt )+(?:dd )+)+$/.test(order)) return `<div>${flow(element, writer).trim()}</div>\n`;
  return `<dl>\n${parts.map((part) => term(part, writer)).join('')}</dl>\n`;
}

function term(part: Element, writer: Writer): string {
  const noHeadings = writer.noHeadings || part.localName === 'dt';
  const words = within(writer, { noHeadings }, () => flow(part, writer)).trim();
  return `<${part.localName}>${words}</${part.localName}>\n`;
}
