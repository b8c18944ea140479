import { type Article, publishedDay } from '@/utils/article';
import { pictureAddress } from '@/utils/markdown/picture';
import { citedOf } from './cited';

/** Where a picture lies for whoever pastes, given its original address. */
type Picture = (address: string) => string;

/** A picture wider than this would leave the page of a word processor. In pixels. */
const widest = 640;

const edge = '1px solid #bbb';
const mono = 'font-family:Consolas,Menlo,monospace';

/** What an element loses where our stylesheet is not; no colour of words, which a dark page has its own of. */
const styles: [selector: string, style: string][] = [
  ['blockquote', `margin:1em 0;padding-left:1em;border-left:3px solid #bbb`],
  ['table', 'border-collapse:collapse'],
  ['td, th', `border:${edge};padding:4px 8px;vertical-align:top`],
  ['pre', `padding:8px;border:${edge};white-space:pre-wrap;${mono}`],
  ['code', mono],
  ['.align-center, .caption, figcaption, figure', 'text-align:center'],
  ['.align-right', 'text-align:right'],
];

/** Elements that word processors do not know, and what they take instead. */
const plainer: Record<string, string> = {
  figure: 'div',
  figcaption: 'p',
  section: 'div',
  details: 'div',
  summary: 'p',
};

/**
 * An article as HTML that stands alone where it is pasted: title, whose and when, and the body with its looks inside the
 * elements. The body is changed.
 */
export function richText(article: Article, body: Element, picture: Picture): string {
  for (const element of body.querySelectorAll('[data-tex]')) writeFormula(element);
  for (const image of body.querySelectorAll('img')) writePicture(image, picture);
  for (const link of body.querySelectorAll('a[href^="#"]')) link.replaceWith(...link.childNodes);
  for (const [selector, style] of styles)
    for (const element of body.querySelectorAll(selector)) addStyle(element, style);
  for (const element of body.querySelectorAll('*')) bare(element);
  for (const element of body.querySelectorAll(Object.keys(plainer).join())) rename(element);
  body.prepend(...headOf(article, body.ownerDocument));
  return body.innerHTML;
}

/** TeX between dollars, which note programs take for a formula; where there is none, its picture stays. */
function writeFormula(element: Element): void {
  const tex = element.getAttribute('data-tex')?.trim();
  if (!tex) return;
  element.textContent = element.localName === 'div' ? `$$${tex}$$` : `$${tex}$`;
}

function writePicture(image: HTMLImageElement, picture: Picture): void {
  const alt = image.getAttribute('alt') ?? '';
  const address = pictureAddress(image);
  if (!address || (image.classList.contains('emoji') && alt)) {
    image.replaceWith(alt);
    return;
  }
  image.setAttribute('src', picture(address));
  const [width, height] = [Number(image.getAttribute('width')), Number(image.getAttribute('height'))];
  if (width <= widest) return;
  image.setAttribute('width', String(widest));
  if (height > 0) image.setAttribute('height', String(Math.round((height * widest) / width)));
}

function addStyle(element: Element, style: string): void {
  const before = element.getAttribute('style');
  element.setAttribute('style', before ? `${before};${style}` : style);
}

const kept = new Set('href src width height alt colspan rowspan start style'.split(' '));

/** Without what means something to us alone. */
function bare(element: Element): void {
  for (const { name } of [...element.attributes]) if (!kept.has(name)) element.removeAttribute(name);
  if (element.localName === 'table') element.setAttribute('border', '1');
}

function rename(element: Element): void {
  const other = element.ownerDocument.createElement(plainer[element.localName] ?? 'div');
  for (const { name, value } of element.attributes) other.setAttribute(name, value);
  other.append(...element.childNodes);
  element.replaceWith(other);
}

/** The title, and one line that says whose it is, of what day, and where. */
function headOf(article: Article, page: Document): Element[] {
  const { title, url, account } = citedOf(article);
  const heading = page.createElement('h1');
  heading.textContent = title;
  const line = page.createElement('p');
  const author = article.author === account ? null : article.author;
  line.textContent = [account, author, publishedDay(article)].filter(Boolean).join(' · ');
  if (url) {
    const link = page.createElement('a');
    link.setAttribute('href', url);
    link.textContent = url;
    line.append(...(line.textContent ? [' · '] : []), link);
  }
  return line.textContent ? [heading, line] : [heading];
}
