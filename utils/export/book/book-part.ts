import { type Article, publishedDay } from '@/utils/article';
import { toMarkdown } from '@/utils/markdown/to-markdown';
import { oneLine } from '../one-line';
import { hostOf } from '../template/variables';
import type { BookWords } from './book-words';

type Part = { id: string; words: BookWords; picture(address: string): string };

/** How much deeper headings lie in a book: above them are its title, the section and the article. */
const deeper = 2;

/** An article as a part of a book: its own anchor, its title at the third level, labels of notes that no other part has. */
export function bookPart(article: Article, body: HTMLElement, { id, words, picture }: Part): string {
  const title = element(body, 'h3', oneLine(article.title));
  lowerHeadings(body);
  nameNotes(body, id);
  body.prepend(title, byline(article, body, words), ...introduction(article, body));
  return `${anchor(id)}${toMarkdown(body, { picture })}`;
}

/** What a contents leads to. An element in a paragraph of its own is the one form that all programs keep. */
export function anchor(id: string): string {
  return `<a id="${id}"></a>\n\n`;
}

function lowerHeadings(body: Element): void {
  for (const heading of body.querySelectorAll('h2, h3, h4, h5, h6')) {
    const lower = heading.ownerDocument.createElement(`h${Math.min(6, Number(heading.localName[1]) + deeper)}`);
    lower.append(...heading.childNodes);
    heading.replaceWith(lower);
  }
}

function nameNotes(body: Element, id: string): void {
  for (const note of body.querySelectorAll('[id^="fn-"]')) note.id = `fn-${id}-${note.id.slice(3)}`;
  for (const call of body.querySelectorAll('a[href^="#fn-"]'))
    call.setAttribute('href', `#fn-${id}-${call.getAttribute('href')?.slice(4)}`);
}

/** Whose it is, from which day, and where it was. */
function byline(article: Article, body: Element, words: BookWords): Element {
  const { account, author, repostOf, shortUrl, url } = article;
  const parts = [
    account || hostOf(article),
    author !== account && author,
    publishedDay(article),
    repostOf?.account && words.repostOf(repostOf.account),
    article.partial && words.partial,
  ];
  const line = element(body, 'p', oneLine(parts.filter(Boolean).join(' · ')));
  const address = shortUrl ?? url;
  if (!/^https?:/.test(address)) return line;
  const link = element(body, 'a', words.original);
  link.setAttribute('href', address);
  line.append(' · ', link);
  return line;
}

function introduction({ repostOf }: Article, body: Element): Element[] {
  const lines = (repostOf?.introduction ?? '').split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0) return [];
  const quote = element(body, 'blockquote', '');
  quote.append(...lines.map((line) => element(body, 'p', line)));
  return [quote];
}

function element(body: Element, name: string, text: string): HTMLElement {
  const made = body.ownerDocument.createElement(name);
  made.textContent = text;
  return made;
}
