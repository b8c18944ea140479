import type { Refusal } from '@/utils/article';
import { attributeOf, findAll, lineOf, rawTextOf } from '@/utils/clip/dom';
import type { Note } from '@/utils/clip/note';
import { describedSite, type Told } from './described';
import { pageState, textAt, valueAt } from './page-state';

/** 知乎: articles of 专栏, and single answers. A question with many answers is no article. */
export const zhihu = describedSite({
  name: 'zhihu',
  matches: ['*://*.zhihu.com/*'],
  medium: '知乎',
  body: (url) =>
    `${answerAt(url)} .RichContent-inner .RichText, .Post-RichText, .Post-RichTextContainer .RichText, .QuestionAnswer-content .RichContent-inner .RichText`,
  title: '.Post-Title, .QuestionHeader-title',
  author:
    '.Post-Author .UserLink-link, .Post-Author meta[itemprop="name"], .QuestionAnswer-content .AuthorInfo [itemprop="name"]',
  published:
    '.QuestionAnswer-content meta[itemprop="dateCreated"], .ContentItem-time, meta[itemprop="datePublished"], meta[itemprop="dateCreated"]',
  told,
  refuses,
  without:
    'noscript, .RichText-MCNLinkCardContainer, [data-draft-type="mcn-link-card"], .ContentItem-time, .Reward, style',
  mend(body, note) {
    mendFormulas(body);
    mendCards(body, note);
    // Links that the site puts on words to lead to its own search.
    for (const link of findAll(body, 'a.RichContent-EntityWord')) link.replaceWith(...link.childNodes);
  },
});

function answerAt(url: URL): string {
  const id = /\/answer\/(\d+)/.exec(url.pathname)?.[1];
  return id ? `.AnswerItem[name="${id}"]` : '.AnswerItem[name="none"]';
}

function refuses(page: Document, url: URL): Refusal | null {
  const isQuestion = /^\/question\/\d+\/?$/.test(url.pathname);
  if (!isQuestion || findAll(page, '.AnswerItem').length < 2) return null;
  return { refusal: 'list', detail: lineOf(findAll(page, '.QuestionHeader-title')[0] ?? null) || null };
}

function told(page: Document, url: URL): Told | null {
  const [, kind, id] = /\/(p|answer)\/(\d+)/.exec(url.pathname) ?? [];
  if (!kind || !id) return null;
  const entities = valueAt(pageState(page, 'js-initialData'), 'initialState', 'entities');
  const item = valueAt(entities, kind === 'p' ? 'articles' : 'answers', id);
  if (!item) return null;
  return {
    title: textAt(item, 'title') ?? textAt(item, 'question', 'title'),
    author: textAt(item, 'author', 'name'),
    published: textAt(item, 'created') ?? textAt(item, 'createdTime'),
    html: textAt(item, 'content'),
  };
}

/** LaTeX is in an attribute beside the drawn formula, or the description of its picture; `eeimg` 2 stands on a line of its own. */
function mendFormulas(body: HTMLElement): void {
  for (const element of findAll(body, '.ztext-math[data-tex], img[eeimg]')) {
    const tex = attributeOf(element, 'data-tex') ?? attributeOf(element, 'alt') ?? '';
    const place = attributeOf(element, 'data-eeimg') ?? attributeOf(element, 'eeimg');
    if (tex.trim() === '') continue;
    const formula = body.ownerDocument.createElement('span');
    formula.setAttribute('data-formula', tex.replace(/\s*\\\\\s*$/, ''));
    if (place === '2' || isAlone(element)) formula.setAttribute('data-formula-type', 'block-equation');
    element.replaceWith(formula);
  }
}

/** A card of a link shows title, address and picture, all of it link: its title is enough. */
function mendCards(body: HTMLElement, note: Note): void {
  for (const card of findAll(body, 'a.LinkCard, a[data-draft-type="link-card"]')) {
    const title = attributeOf(card, 'data-text') ?? lineOf(findAll(card, '.LinkCard-title')[0] ?? null);
    if (!title) continue;
    const rest = lineOf(card).replace(title, '').trim();
    if (rest) note('site', rest);
    card.replaceChildren(title);
  }
}

function isAlone(formula: Element): boolean {
  const line = formula.closest('p');
  return line !== null && rawTextOf(line).trim() === rawTextOf(formula).trim() && line.children.length === 1;
}
