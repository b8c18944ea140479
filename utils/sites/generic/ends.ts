import { oneLine } from '@/utils/clip/dom';
import { type Note, unnoted } from '@/utils/clip/note';
import {
  closing,
  closingEnglish,
  credit,
  following,
  opening,
  openingEnglish,
  promotion,
  relatedLabel,
  uiLabel,
} from './lines';

const LONGEST = 160;
const LOOK_BACK = 16;
/** What a page puts behind the article's last words, at most. */
const TAIL = 0.25;
/** From here on a line is no head but the article; a Chinese character says as much as three letters. */
const SENTENCE = 150;

/** Leaves out what is left of the page at the ends of a clean body, and the title where the body begins with it. */
export function trimEnds(body: HTMLElement, title: string, note: Note = unnoted): void {
  const isLinked = linkedShare([body]) > 0.5;
  trimHead(body, title, isLinked, note);
  if (!isLinked) dropLinksToOthers(body, note);
  trimTail(body, isLinked, note);
}

/** Up to the first sentence: what stands between a page's lines, a picture or a summary, stays. */
function trimHead(body: HTMLElement, title: string, isLinked: boolean, note: Note): void {
  let isKept = false;
  for (const block of [...body.children]) {
    const isMenu = !isLinked && !isKept && isMenuOfSite(block);
    if (isMenu || (opens(block, title) && !(isKept && isDay(block)))) {
      // The title is kept where it belongs.
      note(isTitle(block, title) ? null : 'site', block);
      block.remove();
    } else if (weight(lineOf(block)) > SENTENCE) return;
    else isKept = true;
  }
}

/** Headings with the links below them, single lines that lead elsewhere. */
function dropLinksToOthers(body: HTMLElement, note: Note): void {
  const blocks = [...body.children];
  const all = solid(body).length;
  for (const [index, block] of blocks.entries()) {
    if (!isWords(block)) continue;
    const line = lineOf(block);
    if (isPromotion(block, line)) {
      note('site', block);
      block.remove();
      continue;
    }
    if (!relatedLabel.test(line)) continue;
    if (line.length < LONGEST && linkedShare([block]) > 0.5) {
      note('related', block);
      block.remove();
      continue;
    }
    const rest = blocks.slice(index + 1);
    const size = rest.reduce((sum, after) => sum + solid(after).length, 0);
    if (line.length > 40 || size > all * TAIL || (rest.length > 0 && linkedShare(rest) < 0.3)) continue;
    for (const after of [block, ...rest]) {
      note('related', after);
      after.remove();
    }
    return;
  }
}

/** A line between the article's own that is nothing but a link to sign up, or the word that stands where an advertisement does. */
function isPromotion(block: Element, line: string): boolean {
  return uiLabel.test(line) || (line.length < LONGEST && promotion.test(line) && linkedShare([block]) > 0.8);
}

function trimTail(body: HTMLElement, isLinked: boolean, note: Note): void {
  for (const block of [...body.children].slice(-LOOK_BACK).reverse()) {
    const isLinks = !isLinked && isLinkList(block) && !isTitled(block);
    if (isLinks || closes(block)) {
      note(isLinks ? 'related' : 'site', block);
      block.remove();
    } else if (!credit.test(solid(block))) return;
  }
}

function opens(block: Element, title: string): boolean {
  if (!isWords(block)) return false;
  const [words, line] = [solid(block), lineOf(block)];
  if (isTitle(block, title) || /^版[权權]声明/.test(words)) return true;
  if (following.test(words)) return words.length < LONGEST;
  return (opening.test(words) && words.length < 60) || (openingEnglish.test(line) && line.length < LONGEST);
}

/** Notices have their day below their heading. */
function isDay(block: Element): boolean {
  return /^\d{4}年\d{1,2}月\d{1,2}日$/.test(solid(block));
}

function isTitle(block: Element, title: string): boolean {
  return solid(block) === title.replace(/\s+/g, '');
}

function closes(block: Element): boolean {
  if (!isWords(block)) return false;
  const [words, line] = [solid(block), lineOf(block)];
  return words.length < LONGEST && (closing.test(words) || closingEnglish.test(line) || following.test(words));
}

/** A list of places on the website; a list of the article's own sections is not. */
function isMenuOfSite(block: Element): boolean {
  return /^[uo]l$/.test(block.localName) && isLinkList(block) && block.querySelector('a[href*="#"]') === null;
}

function isLinkList(block: Element): boolean {
  return isWords(block) && linkedShare([block]) > 0.8 && (/^[uo]l$/.test(block.localName) || solid(block).length < 40);
}

/** What an author points to has a heading. */
function isTitled(block: Element): boolean {
  const before = block.previousElementSibling;
  return before !== null && /^h\d$/.test(before.localName) && !closes(before) && !relatedLabel.test(lineOf(before));
}

function isWords(block: Element): boolean {
  return (
    /^(p|h\d|[uo]l)$/.test(block.localName) &&
    !block.classList.contains('card') &&
    block.querySelector('img, pre, .formula') === null
  );
}

function linkedShare(blocks: Element[]): number {
  const links = blocks.flatMap((block) => [...block.querySelectorAll('a')]);
  if (links.length === 0) return 0;
  const all = blocks.reduce((sum, block) => sum + solid(block).length, 0);
  return links.reduce((sum, link) => sum + solid(link).length, 0) / Math.max(1, all);
}

function weight(line: string): number {
  return line.length + 2 * (line.match(/[\u3040-\u9fff\uac00-\ud7af]/g)?.length ?? 0);
}

function lineOf(element: Element): string {
  return oneLine(element.textContent ?? '');
}

function solid(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, '');
}
