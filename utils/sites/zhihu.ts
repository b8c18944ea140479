import { attributeOf, findAll, lineOf, rawTextOf } from '@/utils/clip/dom';
import { describedSite } from './described';

/** 知乎: articles of 专栏, and single answers. A question with many answers is no article. */
export const zhihu = describedSite({
  name: 'zhihu',
  matches: ['*://*.zhihu.com/*'],
  medium: '知乎',
  body: '.Post-RichText, .Post-RichTextContainer .RichText, .QuestionAnswer-content .RichContent-inner .RichText',
  title: '.Post-Title, .QuestionHeader-title',
  author:
    '.Post-Author .UserLink-link, .Post-Author meta[itemprop="name"], .QuestionAnswer-content .AuthorInfo [itemprop="name"]',
  published:
    '.QuestionAnswer-content meta[itemprop="dateCreated"], .ContentItem-time, meta[itemprop="datePublished"], meta[itemprop="dateCreated"]',
  without: 'noscript, .RichText-MCNLinkCardContainer, .ContentItem-time, .Reward, style',
  mend(body) {
    mendFormulas(body);
    mendCards(body);
  },
});

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
function mendCards(body: HTMLElement): void {
  for (const card of findAll(body, 'a.LinkCard')) {
    const title = attributeOf(card, 'data-text') ?? lineOf(findAll(card, '.LinkCard-title')[0] ?? null);
    if (title) card.replaceChildren(title);
  }
}

function isAlone(formula: Element): boolean {
  const line = formula.closest('p');
  return line !== null && rawTextOf(line).trim() === rawTextOf(formula).trim() && line.children.length === 1;
}
