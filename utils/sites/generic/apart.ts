import {
  attributeOf,
  byTag,
  childrenOf,
  find,
  findAll,
  isElement,
  lineOf,
  parentOf,
  rawTextOf,
  tagOf,
} from '@/utils/clip/dom';
import { discussionLabel } from './lines';

/** Takes out of a copy of the page what is longer than many an article and none: whoever weighs words would take it for one. */
export function dropOthers(copy: Document): void {
  dropNotices(copy);
  keepOneArticle(copy);
  dropCards(copy);
  dropDiscussions(copy);
}

/** Boxes that ask for consent, or speak of the website. */
const notices =
  '[id*="cookie" i], [class*="cookie" i], [id*="consent" i], [class*="consent" i], [id*="onetrust" i], [id*="gdpr" i], [class*="gdpr" i], [id^="sp_message"], [class*="disclaimer" i], .about, .about-us, #about-us';

function dropNotices(copy: Document): void {
  for (const box of findAll(copy, notices)) if (!holdsArticle(box)) box.remove();
}

function holdsArticle(box: Element): boolean {
  return /^(html|body|main|article)$/.test(tagOf(box)) || find(box, 'h1, main, article') !== null;
}

/** Pages that go on with the next article when one has been read, and lists below one: the title says which it is. */
function keepOneArticle(copy: Document): void {
  const articles = byTag(copy, 'article').filter(
    (article) => !Element.prototype.closest.call(parentOf(article), 'article'),
  );
  if (articles.length < 2) return;
  const told = solid(lineOf(byTag(copy, 'title')[0] ?? null));
  const titled = articles.filter((article) => {
    const heading = solid(lineOf(find(article, 'h1') ?? find(article, 'h2')));
    return heading.length >= 6 && told.startsWith(heading);
  });
  if (titled.length !== 1) return;
  for (const article of articles) if (article !== titled[0]) article.remove();
}

const FEWEST_CARDS = 4;
/** A teaser is not longer; a Chinese character says as much as three letters. */
const LONGEST_TEASER = 300;

/** Teasers of other articles, one beside the other: a heading or a picture that is a link, and a few words. */
function dropCards(copy: Document): void {
  const shelves = new Map<ParentNode, Element[]>();
  for (const part of findAll(copy, headlines)) {
    const link = Element.prototype.closest.call(part, 'a');
    const card = link && cardOf(link);
    const shelf = card && parentOf(card);
    if (!card || !shelf) continue;
    const cards = shelves.get(shelf) ?? [];
    shelves.set(shelf, cards);
    if (!cards.includes(card)) cards.push(card);
  }
  for (const cards of shelves.values()) {
    if (cards.length >= FEWEST_CARDS && areAlike(cards)) for (const card of cards) card.remove();
  }
}

const headlines = 'h2 a, h3 a, h4 a, a h2, a h3, a h4, a img';

/** The box that a headline's link and a teaser fill. */
function cardOf(link: Element): Element | null {
  // A picture alone that is a link may be one of the article's.
  if (lineOf(link) === '') return null;
  let card = link;
  for (
    let box = parentOf(link);
    box && isElement(box) && !/^(body|main|article)$/.test(tagOf(box));
    box = parentOf(box)
  ) {
    if (weight(rawTextOf(box)) > LONGEST_TEASER || lead(box) > 1 || find(box, 'h1')) break;
    card = box;
  }
  return card === link ? null : card;
}

/** How many addresses are led to. */
function lead(box: Element): number {
  return new Set(byTag(box, 'a').map((link) => attributeOf(link, 'href'))).size;
}

function areAlike(cards: Element[]): boolean {
  const names = new Set(cards.map((card) => `${tagOf(card)} ${(attributeOf(card, 'class') ?? '').split(/\s+/)[0]}`));
  return names.size <= 2;
}

const SHOW_TEXT = 4;
const LONGEST_LABEL = 60;

/** Readers' comments, where a label says that they are and each of them looks like the last. */
function dropDiscussions(copy: Document): void {
  const labels: Node[] = [];
  const texts = Document.prototype.createTreeWalker.call(document, copy, SHOW_TEXT);
  while (texts.nextNode()) {
    const { data } = texts.currentNode as Text;
    if (data.length > 1 && data.length < LONGEST_LABEL && discussionLabel.test(data.trim()))
      labels.push(texts.currentNode);
  }
  for (const label of labels) {
    const line = parentOf(label);
    const box = line && parentOf(line);
    if (box && isElement(box) && !holdsArticle(box) && isDiscussion(box)) box.remove();
  }
}

function isDiscussion(box: Element): boolean {
  const names = childrenOf(box)
    .flatMap((child) => [child, ...childrenOf(child)])
    .map(nameOf);
  return names.some((name) => name !== null && names.filter((other) => other === name).length >= 2);
}

function nameOf(element: Element): string | null {
  const name = (attributeOf(element, 'class') ?? '').split(/\s+/)[0];
  return name ? `${tagOf(element)} ${name}` : null;
}

function weight(text: string): number {
  const words = text.replace(/\s+/g, ' ');
  return words.length + 2 * (words.match(/[\u3040-\u9fff\uac00-\ud7af]/g)?.length ?? 0);
}

function solid(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase();
}
