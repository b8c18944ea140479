import { find, findAll, rawTextOf } from '@/utils/clip/dom';
import { describedSite } from './described';

/** CSDN 博客. */
export const csdn = describedSite({
  name: 'csdn',
  matches: ['*://*.csdn.net/*'],
  medium: 'CSDN',
  body: '#content_views, .markdown_views, .htmledit_views, #article_content',
  title: '#articleContentId, .title-article, .article-title-box h1, .link_title',
  author: '.follow-nickName, .follow-nickname, .profile-name, #uid .name, #uid',
  published: '.blog-postTime[data-time], .article-bar-top .time, .article-info-box .time',
  without: `
    .hljs-button, .pre-numbering, .opt-box, .more-toolbox, .article-copyright, .recommend-box, .hide-preCode-box, .hide-article-box,
    .hljs-ln-numbers, #blogColumnPayAdvert, .blog-column-pay, .toc, .signin, .look-more-preCode, .vip-mask, .template-box`,
  mend: mendFormulas,
});

/** Formulas are there three times: drawn, letter by letter, and last as LaTeX, without the elements that told them apart. */
function mendFormulas(body: HTMLElement): void {
  for (const drawn of findAll(body, '.katex--inline, .katex--display')) {
    const source = find(drawn, 'annotation') ?? find(drawn, '.katex-mathml');
    const tex =
      source &&
      rawTextOf(source)
        .trim()
        .split(/\n\s*\n/)
        .at(-1)
        ?.trim();
    if (!tex) continue;
    const formula = body.ownerDocument.createElement('span');
    formula.setAttribute('data-formula', tex);
    const isAlone = drawn.matches('.katex--display') && !isInLine(drawn);
    if (isAlone) formula.setAttribute('data-formula-type', 'block-equation');
    drawn.replaceWith(formula);
  }
}

/** What is drawn on a line of its own may be written in one with words, or with the full stop that ends them. */
function isInLine(drawn: Element): boolean {
  const line = drawn.closest('p, li, td');
  return line !== null && rawTextOf(line).trim() !== rawTextOf(drawn).trim();
}
