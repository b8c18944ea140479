import { inertBody } from '@/utils/clip/inert';
import { sanitise } from '@/utils/clip/sanitise';
import { setEmphasis } from '@/utils/emphasis';
import { promotionIn } from '@/utils/promotion/promotion-in';
import type { Ends } from '@/utils/promotion/repeats';
import { opensWithMark } from '../opens-with-mark';
import { setCards } from './cards';

import { type Heading, markHeadings } from './headings';
import { setNotes } from './notes';
import { markParagraphs } from './paragraphs';
import { holdPictures, type PictureWords } from './pictures';
import { type AsideWords, setAside } from './set-aside';
import { setTables } from './tables';

export type ReadingWords = {
  table: string;
  code: string;
  original: string;
  back: string;
  pictures: PictureWords;
  aside: AsideWords;
};

/**
 * A stored body ready for the frame: sanitised again, with headings to jump to and pictures held back. `original` is the
 * article's address. `repeats`: what its account repeats in other articles, where the author's promotion is to be left out.
 */
export function readingBody(
  html: string,
  original: string,
  words: ReadingWords,
  repeats: Ends | null = null,
): { body: HTMLElement; headings: Heading[] } {
  const body = inertBody(sanitise(html));
  if (repeats) setAside(promotionIn(body, { url: original, repeats }), words.aside);
  setEmphasis(body);
  setCards(body, original, words.original);
  setNotes(body, words.back);
  setTables(body, words.table);
  holdPictures(body, words.pictures);
  markParagraphs(body);
  for (const heading of body.querySelectorAll('h2, h3, h4'))
    heading.classList.toggle('opens', opensWithMark(heading.textContent.trim()));
  for (const code of body.querySelectorAll('pre')) scrollable(code, words.code);
  return { body, headings: markHeadings(body) };
}

function scrollable(element: HTMLElement, label: string): void {
  element.tabIndex = 0;
  element.setAttribute('role', 'region');
  element.setAttribute('aria-label', label);
}
