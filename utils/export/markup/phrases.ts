import { kindOfStress } from '@/utils/emphasis';
import { codeText } from '@/utils/markdown/code-block';
import { attributes, escaped } from './escape';
import { formula } from './formula';
import { isBlock, isElement } from './kinds';
import { linkAddress } from './link-address';
import { noteCall } from './notes';
import { picture } from './picture';
import { ruby } from './ruby';
import { type Writer, within } from './writer';

const simple = new Set(['strong', 'del', 's', 'u', 'sub', 'sup', 'code', 'mark']);

/** What is inside an element, as a line: a block in it is but words of its own. */
export function phrases(element: Element, writer: Writer): string {
  return [...element.childNodes].map((node) => phrase(node, writer)).join('');
}

/** A piece of a line. `inside` writes what is inside it, where that is not simply its children. */
export function phrase(node: Node, writer: Writer, inside?: () => string): string {
  if (node.nodeType === Node.TEXT_NODE) return escaped(node.nodeValue ?? '');
  if (!isElement(node)) return '';
  const content = inside ?? (() => phrases(node, writer));
  if (node.hasAttribute('data-tex')) return formula(node, writer);
  if (isBlock(node)) return asLine(node, writer);
  const call = node.classList.contains('footnote-ref') && !inside ? noteCall(node, writer) : null;
  if (call) return call;
  const name = node.localName;
  if (name === 'br') return '<br/>\n';
  if (name === 'img') return picture(node, writer);
  if (name === 'a') return link(node, writer, content);
  if (name === 'ruby' && !inside) return ruby(node, writer);
  if (name === 'em') return `<em${attributes({ class: kindOfStress(node.textContent) })}>${content()}</em>`;
  return simple.has(name) ? `<${name}>${content()}</${name}>` : content();
}

function link(element: Element, writer: Writer, content: () => string): string {
  const href = element.getAttribute('href') ?? '';
  if (writer.inLink || href === '' || href.startsWith('#')) return content();
  const address = linkAddress(href);
  const inside = within(writer, { inLink: address !== null }, content);
  return address
    ? `<a${attributes({ href: address })}>${inside}</a>`
    : `<span${attributes({ title: href })}>${inside}</span>`;
}

function asLine(element: Element, writer: Writer): string {
  if (element.localName === 'pre') return `<code>${escaped(codeText(element))}</code>`;
  const words = phrases(element, writer).trim();
  const follows = element.previousSibling !== null && words !== '';
  return (follows ? '<br/>\n' : '') + words;
}
