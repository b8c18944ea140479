import { byTag, findAll, rawTextOf } from '@/utils/clip/dom';
import { emptyBody } from '@/utils/clip/inert';
import { countLetters } from '@/utils/clip/letters';
import { type Note, unnoted } from '@/utils/clip/note';
import { dropNeighbours } from './neighbours';

/**
 * What sites and their systems call the element that holds an article: Chinese newspapers, portals and offices first, then
 * what blogs and schema.org share.
 */
const holders = `
  #endText, .post_body, .post_text, #artibody, #article, #Cnt-Main-Article-QQ, .content-article, #main_content, .news_txt,
  #contentText, #Main_Content_Val, .all-txt, #rwb_zw, .rm_txt_con, #p-detail, #detailContent, #UCAP-CONTENT, .pages_content,
  .TRS_Editor, .trs_editor_view, #zoom, #Zoom, #ozoom, #contentMain, #articleContent, #article_content, #articlebody,
  #news_content, #newsContent, #artContent, #content_views, #cnblogs_post_body, .article-viewer, .markdown-body, .RichText,
  .j-content, .article-content, .article_content, .article-body, .article__body, .article-detail, .article-text, .art_content,
  [itemprop="articleBody"], .entry-content, .post-content, .post-body, .post__content, .story-body, .news-content`;

const ENOUGH = 200;
/** Around the innermost element that still has this share of the words are an article's neighbours. */
const INNER = 0.3;
/** Fewer characters are a label or a headline. */
const LINE = 40;

/** The article in an element of a known name: many times faster than weighing every block, and without its neighbours. */
export function heldArticle(page: Document, note: Note = unnoted): Element | null {
  const found = articleIn(page, holders);
  if (!found || solid(found) < ENOUGH || !holdsMost(found, page)) return null;
  return copyOfHeld(found, note);
}

/** A copy that may be changed, without the blocks that sites put between the words. */
export function copyOfHeld(held: Element, note: Note = unnoted): HTMLElement {
  const body = emptyBody();
  body.append(body.ownerDocument.importNode(held, true));
  dropNeighbours(body, note);
  return body;
}

/** The element of these that holds an article; null where none does, or several might. */
export function articleIn(page: Document, selector: string): Element | null {
  const found = findAll(page, selector).filter(isArticle);
  const outer = found.filter((element) => !found.some((other) => holds(other, element)));
  const [first, second] = outer
    .map((element) => ({ element, words: solid(element) }))
    .sort((a, b) => b.words - a.words);
  if (!first || (second && second.words * 3 > first.words)) return null;
  const full = found.filter((element) => !apart(element, first.element) && solid(element) >= first.words * INNER);
  return full.find((element) => !full.some((other) => holds(element, other))) ?? null;
}

function apart(one: Element, other: Element): boolean {
  return one !== other && !holds(other, one);
}

function holds(outer: Element, inner: Element): boolean {
  return outer !== inner && Node.prototype.contains.call(outer, inner);
}

/** More words than links have. */
function isArticle(element: Element): boolean {
  const words = solid(element);
  return words >= 20 && linked(element) < words / 2;
}

/** A page's article is not its smallest part: an element of such a name may be a teaser. */
function holdsMost(found: Element, page: Document): boolean {
  let [inside, everywhere] = [0, 0];
  for (const paragraph of byTag(page, 'p')) {
    const words = solid(paragraph);
    if (words < LINE) continue;
    everywhere += words;
    if (holds(found, paragraph)) inside += words;
  }
  return inside === 0 || inside >= everywhere * 0.6;
}

function linked(element: Element): number {
  return byTag(element, 'a').reduce((sum, link) => sum + solid(link), 0);
}

function solid(element: Element): number {
  return countLetters(rawTextOf(element));
}
