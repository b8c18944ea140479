import { codeText, languageOf } from '@/utils/markdown/code-block';
import { card } from './card';
import { attributes, escaped } from './escape';
import { flow, inMarks } from './flow';
import { formula } from './formula';
import { holdsBlocks, isEmpty } from './kinds';
import { list, terms } from './lists';
import { phrases } from './phrases';
import { table } from './table';
import type { Writer } from './writer';

type Write = (element: Element, writer: Writer) => string;

const names = (all: string, write: Write) => Object.fromEntries(all.split(' ').map((name) => [name, write]));

const rules: Record<string, Write> = {
  p: paragraph,
  ...names('h2 h3 h4 h5 h6', heading),
  ...names('ul ol', list),
  dl: terms,
  blockquote: (element, writer) => inside('blockquote', element, writer),
  pre: code,
  table,
  figure,
  hr: () => '<hr/>\n',
  details,
};

/** An element that has lines for itself, where the standard lets it stand; elsewhere what is inside it, in a box. */
export function block(element: Element, writer: Writer): string {
  if (element.hasAttribute('data-tex')) return `<div class="formula">${formula(element, writer)}</div>\n`;
  if (element.localName !== 'hr' && isEmpty(element)) return '';
  const write = Object.hasOwn(rules, element.localName) ? rules[element.localName] : undefined;
  return write ? write(element, writer) : inside('div', element, writer);
}

function inside(name: string, element: Element, writer: Writer): string {
  return `<${name}${classOf(element)}>${flow(element, writer).trim()}</${name}>\n`;
}

/** The classes that say how words are set. */
export function classOf(element: Element): string {
  const shown = ['caption', 'align-center', 'align-right'].filter((name) => element.classList.contains(name));
  if (element.localName === 'figcaption') shown.push('caption');
  return attributes({ class: [...new Set(shown)].join(' ') });
}

function paragraph(element: Element, writer: Writer): string {
  if (element.classList.contains('card')) return card(element, writer);
  if (holdsBlocks(element)) return inside('div', element, writer);
  return `<p${classOf(element)}>${line(element, writer)}</p>\n`;
}

/** What is inside a block that holds one line, or several with breaks between them. */
export function line(element: Element, writer: Writer): string {
  return inMarks((writer) => phrases(element, writer).trim(), writer);
}

function heading(element: Element, writer: Writer): string {
  if (writer.noHeadings) return `<p><strong>${line(element, writer)}</strong></p>\n`;
  const level = Math.min(6, Number(element.localName[1]) - 2 + writer.level);
  return `<h${level}${classOf(element)}>${line(element, writer)}</h${level}>\n`;
}

function code(element: Element, writer: Writer): string {
  const language = languageOf(element);
  const named = attributes({ class: language && `language-${language}` });
  return `<pre><code${named}>${escaped(codeText(element))}</code></pre>\n${strayPictures(element, writer)}`;
}

/** A picture cannot stand in code; it follows. */
function strayPictures(element: Element, writer: Writer): string {
  return [...element.querySelectorAll('img')].map((image) => `<p>${phrases(wrapping(image), writer)}</p>\n`).join('');
}

function wrapping(image: Element): Element {
  const box = image.ownerDocument.createElement('p');
  box.append(image.cloneNode());
  return box;
}

/** The standard knows one caption, at either end. */
function figure(element: Element, writer: Writer): string {
  const captions = [...element.children].filter(({ localName }) => localName === 'figcaption');
  const [caption] = captions;
  const first = caption === element.firstElementChild;
  const alone =
    captions.length === 1 && (first || caption === element.lastElementChild) && caption && !isEmpty(caption);
  if (!alone) return inside(captions.length > 0 ? 'div' : 'figure', element, writer);
  const words = `<figcaption>${flow(caption, writer).trim()}</figcaption>`;
  const rest = element.cloneNode(true) as Element;
  (first ? rest.firstElementChild : rest.lastElementChild)?.remove();
  const content = flow(rest, writer).trim();
  return `<figure>${first ? words + content : content + words}</figure>\n`;
}

function details(element: Element, writer: Writer): string {
  const [first] = element.children;
  const summary = first?.localName === 'summary' ? first : null;
  const words = summary ? line(summary, writer) : '…';
  const rest = element.cloneNode(true) as Element;
  if (summary) rest.firstElementChild?.remove();
  const content = flow(rest, writer).trim();
  if (writer.epub) return `<div class="details"><p><strong>${words}</strong></p>\n${content}</div>\n`;
  return `<details><summary>${words}</summary>\n${content}</details>\n`;
}
