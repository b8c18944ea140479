import { codeText, languageOf } from './code-block';
import { pictureAddress } from './picture';

/** Elements that stay elements where Markdown gives way to HTML; of others only what is inside stays. */
const kept = new Set(
  `p h1 h2 h3 h4 h5 h6 ul ol li blockquote table caption thead tbody tr th td a strong b em i del s u ins sub sup mark kbd code dl
  dt dd details summary ruby rt rp`.split(/\s+/),
);
/** Attributes that mean something to whoever reads the HTML. */
const meaningful = ['href', 'title', 'colspan', 'rowspan', 'start'];
/** Elements that have a line of the source for themselves, and those whose children do. */
const ownLine = new Set(['table', 'caption', 'thead', 'tbody', 'tr', 'dl', 'dt', 'dd']);
const holdsLines = new Set(['table', 'thead', 'tbody', 'dl']);

type Picture = (address: string) => string;

/** An element as HTML inside Markdown: nothing but what means something, and no empty line, which would end it. */
export function htmlOf(element: Element, picture: Picture): string {
  return elementHtml(element, picture).trim().replace(/\n+/g, '\n');
}

/** What is inside an element, as HTML on one line. */
export function insideHtml(element: Element, picture: Picture): string {
  let html = '';
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) html += textHtml(node as Text, element);
    else if (node.nodeType === Node.ELEMENT_NODE) html += elementHtml(node as Element, picture);
  }
  return html;
}

function elementHtml(element: Element, picture: Picture): string {
  const name = element.localName;
  if (name === 'br' || name === 'hr') return `<${name}>`;
  if (name === 'img') return pictureHtml(element, picture);
  if (name === 'pre') return codeHtml(element);
  if (element.hasAttribute('data-tex')) return escapeHtml(`$${element.getAttribute('data-tex')}$`);
  const inside = insideHtml(element, picture);
  if (/^(?:div|section|figcaption)$/.test(name)) return `<p>${inside}</p>`;
  if (!kept.has(name)) return inside;
  const line = ownLine.has(name) ? '\n' : '';
  const line2 = holdsLines.has(name) ? '\n' : '';
  return `${line}<${name}${attributesOf(element)}>${line2}${inside}${line2}</${name}>${line}`;
}

function codeHtml(element: Element): string {
  const language = languageOf(element);
  const code = escapeHtml(codeText(element)).replace(/\n(?=[ \t]*\n)/g, '&#10;');
  return `<pre><code${language && ` class="language-${escapeHtml(language)}"`}>${code}</code></pre>`;
}

function pictureHtml(element: Element, picture: Picture): string {
  const address = pictureAddress(element);
  if (!address) return '';
  return `<img src="${escapeHtml(picture(address))}" alt="${attributeOf(element, 'alt')}">`;
}

function attributesOf(element: Element): string {
  return meaningful
    .filter((name) => element.hasAttribute(name))
    .map((name) => ` ${name}="${attributeOf(element, name)}"`)
    .join('');
}

function attributeOf(element: Element, name: string): string {
  return escapeHtml((element.getAttribute(name) ?? '').replace(/\s+/g, ' ').trim());
}

function textHtml(text: Text, parent: Element): string {
  const collapsed = escapeHtml(text.data.replace(/[ \t\n\f\r]+/g, ' '));
  return collapsed === ' ' && holdsLines.has(parent.localName) ? '' : collapsed;
}

export function escapeHtml(text: string): string {
  return /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign) : text;
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
