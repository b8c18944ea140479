import { textOf } from '../clip/text';
import { isCall, isCredit, isEndMark, isListHead, isNotice, isSharingWord } from './families';
import { bare } from './fold';

/**
 * What one block of an article is to the search for promotion. `item`: only a link or a linked picture, as lists of other
 * articles are made of. `quiet`: pictures, dividers, ornaments. `short`: a few words that say nothing by themselves.
 */
export type Role =
  | 'call'
  | 'list-head'
  | 'list'
  | 'item'
  | 'end'
  | 'word'
  | 'credit'
  | 'notice'
  | 'quiet'
  | 'short'
  | 'other';

export type Block = { element: Element; role: Role; characters: number; pictures: number };

const SHORT = 16;
/** Characters of one entry in a list of articles, title and “read it here” together. */
const ENTRY = 45;

/** The blocks of a clean body with what each is. `host` is the article's own: lists of an author's articles lead there. */
export function blocksOf(body: Element, host: string): Block[] {
  const subject = (word: RegExp) => countOf(body.textContent ?? '', word) > 1;
  return [...outermost(body).children].map((element) => {
    const text = textOf(element);
    return {
      element,
      role: roleOf(element, text.split('\n').map(bare), host, subject),
      characters: text.replace(/\s+/g, '').length,
      pictures: element.querySelectorAll('img').length,
    };
  });
}

/** Where one box holds everything, its content. */
function outermost(body: Element): Element {
  const [only, ...more] = body.children;
  return only?.matches('section, div:not([class])') && more.length === 0 ? outermost(only) : body;
}

function roleOf(element: Element, lines: string[], host: string, subject: (word: RegExp) => boolean): Role {
  const full = lines.filter((line) => line !== '');
  const first = full[0] ?? '';
  if (element.matches('.card[data-card=account]')) return 'call';
  if (element.matches('pre, blockquote, .formula, .footnotes') || element.querySelector('pre, .formula, .footnote-ref'))
    return 'other';
  if (full.length > 1 && isListHead(first) && isLinked(element, host, first.length)) return 'list';
  if (isLinked(element, host)) return 'item';
  if (element.matches('table')) return 'other';
  if (full.length === 0) return 'quiet';
  if (full.some(isCredit)) return 'credit';
  const isFiller = (line: string) => isSharingWord(line) || isEndMark(line) || isShort(line);
  const isPromoting = (line: string) => isCall(line, subject);
  if (full.some(isPromoting) && full.every((line) => isPromoting(line) || isFiller(line))) return 'call';
  if (full.every(isShort) && isPromoting(full.join(''))) return 'call';
  if (isNotice(first)) return 'notice';
  if (full.length > 1 || !isShort(first)) return 'other';
  return isListHead(first) ? 'list-head' : isEndMark(first) ? 'end' : isSharingWord(first) ? 'word' : 'short';
}

function isShort(line: string): boolean {
  return line.length <= SHORT && !/[。？，；：?;:]/.test(line);
}

/** Whether nearly all there is to read, `but` for some characters, is links to the host or to WeChat's articles. */
function isLinked(element: Element, host: string, but = 0): boolean {
  const links = [...element.querySelectorAll('a[href]')];
  if (links.length === 0 || !links.every((link) => isOwn(link.getAttribute('href') ?? '', host))) return false;
  const letters = (part: Element) => (part.textContent ?? '').replace(/\s+/g, '').length;
  const linked = links.reduce((sum, link) => sum + letters(link), 0);
  const read = letters(element) - but;
  return linked >= read * 0.6 || (links.length > 1 && read <= links.length * ENTRY);
}

function isOwn(href: string, host: string): boolean {
  const hostname = URL.parse(href)?.hostname;
  return hostname === 'mp.weixin.qq.com' || (hostname !== undefined && hostname === host);
}

function countOf(text: string, word: RegExp): number {
  return [...text.matchAll(new RegExp(word, 'g'))].length;
}
