import { Readability } from '@mozilla/readability';
import { byTag, find, findAll, lineOf, oneLine } from '@/utils/clip/dom';
import { emptyBody } from '@/utils/clip/inert';
import { type Note, unnoted } from '@/utils/clip/note';
import { canonicalUrl, keyOf } from './address';
import { isTeaser } from './cut';
import { headingOf } from './generic/around';
import { heldArticle } from './generic/containers';
import { copyOf } from './generic/copy';
import { publishedAtOf } from './generic/date';
import { trimEnds } from './generic/ends';
import { dropFurniture } from './generic/furniture';
import { authorOf, mediumOf } from './generic/names';
import { dropNeighbours } from './generic/neighbours';
import { titleOf } from './generic/title';
import { metaOf, structuredOf } from './meta';
import type { Reading, SiteAdapter } from './site';

/** Any page that somebody asks to clip. */
export const generic: SiteAdapter = {
  name: 'generic',
  matches: ['*://*/*'],
  read(page: Document, url: URL, note: Note = unnoted): Reading | null {
    const body = heldArticle(page, note) ?? readable(page, url, note);
    return body && { ...pageFacts(page, url), partial: isTeaser(page, body), body, repair };
  },
};

/** What can be told from the article only when it is clean. */
export function repair(cleaned: HTMLElement, title: string, note: Note = unnoted): void {
  dropFurniture(cleaned, note);
  trimEnds(cleaned, title, note);
}

/** What only a site's own adapter knows: the element that shows the title, and facts that need no looking for. */
type Known = { shown?: Element | null } & Partial<Pick<Reading, 'account' | 'author' | 'publishedAt'>>;

/** What a page tells about its article in the ways that most sites share. */
export function pageFacts(page: Document, url: URL, { shown, ...known }: Known = {}): Omit<Reading, 'body'> {
  const meta = metaOf(page);
  const structured = structuredOf(page);
  const title = shown ? { text: lineOf(shown), element: shown } : titleOf(page, meta, structured);
  const heading = headingOf(title.element);
  const cover = URL.parse(meta('og:image', 'twitter:image') ?? 'none:', url);
  return {
    key: keyOf(url),
    url: canonicalUrl(url),
    shortUrl: null,
    kind: 'article',
    title: title.text,
    account: known.account ?? mediumOf(meta, structured, heading),
    accountId: null,
    author: known.author ?? authorOf(page, meta, structured, heading),
    publishedAt: known.publishedAt ?? publishedAtOf(page, url, meta, structured, heading),
    sourceUrl: null,
    cover: cover && /^https?:$/.test(cover.protocol) ? cover.href : null,
    description: oneLine(meta('og:description', 'description') ?? '') || null,
    original: false,
    repostOf: null,
    partial: false,
  };
}

/** Chinese says in 140 characters what Readability's 500 are for; below that it gives up its better rules. */
const SHORTEST = 140;
/** What Readability itself takes for too little; so short a finding is believed where no more is to be had. */
const SHORT = 500;
const FEWEST = 20;
const SENTENCE = 80;

/** The article as Readability finds it, in a document of its own. */
export function readable(page: Document, url: URL, note: Note = unnoted): Element | null {
  const first = bodyFound(page, url, SHORTEST);
  const second = first && isPart(first, page) ? bodyFound(page, url, SHORT) : null;
  const body = second && sentences(second) > sentences(first as Element) * 2 ? second : first;
  if (!body) return null;
  dropNeighbours(body, note);
  return isArticle(body) ? body : null;
}

function bodyFound(page: Document, url: URL, shortest: number): HTMLElement | null {
  const copy = copyOf(page, url);
  const whole = onlyArticle(copy);
  const content = found(copy, shortest);
  if (!content) return null;
  const body = emptyBody();
  // Adopting thousands of elements takes Chromium many times as long as copying them.
  body.append(body.ownerDocument.importNode(content, true));
  return whole && isMore(whole, body) ? whole : body;
}

/** The one element that a page calls its article. */
function onlyArticle(copy: Document): HTMLElement | null {
  const [article, ...others] = findAll(copy, 'article:not(article article)');
  if (!article || others.length > 0) return null;
  const whole = emptyBody();
  whole.append(whole.ownerDocument.importNode(article, true));
  return whole;
}

/** Lists of what is needed and what is to be done: Readability finds no sentences in them. */
const recipe = 'li[class*="ingredient" i], [class*="ingredient" i] li, [itemprop="recipeIngredient"]';

function isMore(whole: HTMLElement, body: HTMLElement): boolean {
  return find(whole, recipe) !== null && find(body, recipe) === null;
}

/** Little was found, and the page has more. */
function isPart(body: Element, page: Document): boolean {
  return lineOf(body).length < SHORT && sentences(page) > sentences(body) * 3;
}

/** Characters in paragraphs that are no labels and no links. */
function sentences(root: Document | Element): number {
  return byTag(root, 'p')
    .map(
      (paragraph) =>
        lineOf(paragraph).length - byTag(paragraph, 'a').reduce((sum, link) => sum + lineOf(link).length, 0),
    )
    .reduce((sum, length) => sum + (length < SENTENCE ? 0 : length), 0);
}

/** Less is what Readability holds on to when a page has no article. */
function isArticle(body: Element): boolean {
  const words = (body.textContent ?? '').replace(/\s+/g, '').length;
  return words >= FEWEST || (words > 0 && find(body, 'img, video, pre') !== null);
}

function found(copy: Document, shortest: number): Node | null {
  const options = { keepClasses: true, charThreshold: shortest, disableJSONLD: true, serializer: (node: Node) => node };
  try {
    return new Readability<Node>(copy, options).parse()?.content ?? null;
  } catch (error) {
    // Thousands of elements in each other, which only a hostile page has: Readability follows them until the stack ends.
    if (error instanceof RangeError) return null;
    throw error;
  }
}
