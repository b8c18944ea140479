import { inertBody } from '@/utils/clip/inert';
import { sanitiseInside } from '@/utils/clip/sanitise';

/** Where the addresses of a document point: what relative ones are relative to, and the original address of a picture. */
export type Addresses = {
  base: URL | null;
  picture(address: string): string | null;
};

/**
 * HTML that Markdown gave → a clean body in the vocabulary that is stored. `own`: our export, where even what seems empty
 * was kept for a reason.
 */
export function cleanBody(html: string, addresses: Addresses, own = false): HTMLElement {
  const body = inertBody(html);
  for (const picture of body.querySelectorAll('img')) settlePicture(picture, addresses);
  for (const link of body.querySelectorAll('a'))
    if (!own || !link.matches('[href^="http"]')) settleLink(link, addresses.base);
  for (const box of body.querySelectorAll('input[type=checkbox]'))
    box.replaceWith(box.hasAttribute('checked') ? '☑' : '☐');
  for (const cell of body.querySelectorAll<HTMLElement>('th, td')) settleCell(cell);
  for (const code of body.querySelectorAll('pre > code')) trimLastLineEnd(code);
  for (const [tag, ours] of synonyms) for (const element of body.querySelectorAll(tag)) rename(element, ours);
  lowerHeadings(body);
  const clean = body.ownerDocument.createElement('div');
  moveInto(clean, body);
  sanitiseInside(clean);
  for (const line of clean.querySelectorAll('p')) if (!own && isEmpty(line)) line.remove();
  withoutSourceBreaks(clean);
  return clean;
}

const synonyms = [
  ['b', 'strong'],
  ['i', 'em'],
  ['strike', 's'],
  ['ins', 'u'],
] as const;

/** A picture without address shows nothing and says nothing that the page showed. */
function settlePicture(picture: Element, { base, picture: original }: Addresses): void {
  const given = picture.getAttribute('data-src') ?? picture.getAttribute('src') ?? '';
  const address = given.trim() === '' ? null : (original(given) ?? absolute(given, base));
  picture.removeAttribute('src');
  if (address === null) picture.remove();
  else picture.setAttribute('data-src', address);
}

/** A link that leads nowhere outside its page is only its words; one without words or picture is nothing. */
function settleLink(link: Element, base: URL | null): void {
  const href = link.getAttribute('href') ?? '';
  const address = href.startsWith('#fn-') ? href : absolute(href, base);
  if (address !== null && !isEmpty(link)) link.setAttribute('href', address);
  else link.replaceWith(...link.childNodes);
}

/** As written where it is complete; null where it cannot be told or is no web address. */
function absolute(address: string, base: URL | null): string | null {
  if (/^(?:https?:|mailto:|data:image\/)/i.test(address)) return address;
  if (address.startsWith('#') || /^[a-z][a-z\d+.-]*:/i.test(address)) return null;
  return base ? (URL.parse(address, base)?.href ?? null) : null;
}

function settleCell(cell: HTMLElement): void {
  const align = /text-align:\s*(center|right)/.exec(cell.getAttribute('style') ?? '')?.[1];
  if (align) cell.classList.add(`align-${align}`);
}

/** Markdown ends every block of code with a line end that is no part of it. */
function trimLastLineEnd(code: Element): void {
  if (code.children.length === 0) code.textContent = (code.textContent ?? '').replace(/\n$/, '');
}

/** The title is the only heading of the first level. */
function lowerHeadings(body: Element): void {
  if (!body.querySelector('h1')) return;
  for (let level = 6; level >= 1; level--)
    for (const heading of body.querySelectorAll(`h${level}`)) rename(heading, `h${Math.min(6, level + 1)}`);
}

const blocks = new Set(
  'p h2 h3 h4 h5 h6 ul ol li blockquote pre table thead tbody tr th td hr section div details summary dl dt dd br'.split(
    ' ',
  ),
);

/** Line ends of the source between blocks and after breaks, which nobody sees. */
function withoutSourceBreaks(body: HTMLElement): void {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode())
    if (/^[ \t]*\n|\n[ \t]*$/.test((walker.currentNode as Text).data)) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (text.parentElement?.closest('pre')) continue;
    if (isBlock(text.previousSibling ?? text.parentElement)) text.data = text.data.replace(/^[ \t]*\n[ \t]*/, '');
    if (isBlock(text.nextSibling ?? text.parentElement)) text.data = text.data.replace(/[ \t]*\n[ \t]*$/, '');
    if (text.data === '') text.remove();
  }
}

function isBlock(node: Node | null): boolean {
  return node instanceof Element && blocks.has(node.localName);
}

function rename(element: Element, tag: string): void {
  const renamed = element.ownerDocument.createElement(tag);
  moveInto(renamed, element);
  element.replaceWith(renamed);
}

/** One by one: a book has more children than a call takes arguments. */
function moveInto(target: Element, source: Element): void {
  while (source.firstChild) target.append(source.firstChild);
}

function isEmpty(element: Element): boolean {
  return !/[^\s\u200b\ufeff]/.test(element.textContent ?? '') && !element.querySelector('img, hr, code, [data-tex]');
}
