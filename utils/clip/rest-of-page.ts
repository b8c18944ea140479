import { neighbourKind } from '@/utils/sites/generic/neighbours';
import { attributeOf, byTag, isElement, lineOf, parentOf, rawTextOf, tagOf } from './dom';
import type { Ledger } from './ledger';
import { firstWords } from './ledger';
import { lettersOf } from './letters';
import { lettersIn, ownLetters } from './own-words';

/** Fewer characters are a label or a teaser. */
const PARAGRAPH = 40;
/** So many in a row are the same words. */
const HEAD = 20;

/**
 * Where no adapter knows which part of a page is the article: paragraphs that stand elsewhere on it may have been lost, and
 * the rest is told as a sum.
 */
export function noteRest(page: Document, cleaned: HTMLElement, ledger: Ledger): void {
  for (const paragraph of lostParagraphs(page, lettersOf(rawTextOf(cleaned))))
    ledger.add('beside', lettersIn(paragraph), firstWords(lineOf(paragraph)));
  const around = shownLetters(page) - ownLetters(cleaned) - ledger.lost();
  if (around > 0) ledger.add('around', around, '');
}

/** What an article loses stands where the rest of it does: in the same box as a paragraph that was kept, or in the next. */
function lostParagraphs(page: Document, kept: string): Element[] {
  const paragraphs = byTag(page, 'p').filter((paragraph) => lettersIn(paragraph) >= PARAGRAPH);
  const isKept = (paragraph: Element) => kept.includes(lettersOf(rawTextOf(paragraph)).slice(0, HEAD));
  const boxes = new Set(paragraphs.filter(isKept).flatMap(boxesOf));
  return paragraphs.filter(
    (paragraph) =>
      !isKept(paragraph) &&
      boxesOf(paragraph).some((box) => boxes.has(box)) &&
      linked(paragraph) < lettersIn(paragraph) / 2 &&
      !notice.test(lineOf(paragraph)) &&
      !isApart(paragraph),
  );
}

function boxesOf(paragraph: Element): Node[] {
  const box = parentOf(paragraph);
  const outer = box && parentOf(box);
  // What the whole page is in tells nothing.
  return [box, outer].filter((each) => each !== null && isElement(each) && tagOf(each) !== 'body') as Node[];
}

const notice = /版[权權]所有|copyright|©|备案|備案|[声聲]明[:：]|(责任编辑|責任編輯|出处|来源)[:：]/i;
const apart = /^(aside|nav|footer|form|dialog|noscript|template|textarea)$/;

/** In a box that says what it is: comments, other articles, what is hidden. */
function isApart(paragraph: Element): boolean {
  for (let box: ParentNode | null = paragraph; box && isElement(box); box = parentOf(box)) {
    const style = attributeOf(box, 'style') ?? '';
    if (apart.test(tagOf(box)) || neighbourKind(box) || /display\s*:\s*none/i.test(style)) return true;
    if (attributeOf(box, 'hidden') !== null || attributeOf(box, 'role') === 'dialog') return true;
  }
  return false;
}

/** Counted from the whole, since a page has thousands of elements and few of these. */
function shownLetters(page: Document): number {
  const body = byTag(page, 'body')[0];
  const unseen = ['script', 'style', 'noscript', 'template', 'textarea'].flatMap((tag) => byTag(page, tag));
  const inBody = unseen.filter((element) => body && Node.prototype.contains.call(body, element));
  return inBody.reduce((sum, element) => sum - lettersIn(element), body ? lettersIn(body) : 0);
}

function linked(paragraph: Element): number {
  return byTag(paragraph, 'a').reduce((sum, link) => sum + lettersIn(link), 0);
}
