import { findAll } from '@/utils/clip/dom';
import { describedSite, type Told } from './described';
import { pageState, textAt, valueAt } from './page-state';

/** 虎嗅. */
export const huxiu = describedSite({
  name: 'huxiu',
  matches: ['*://*.huxiu.com/*'],
  medium: '虎嗅',
  body: '#article-content, .article__content, .article-content-wrap, .neirong-box',
  title: '.article__title, .article-wrap .t-h1, .neirong h1, h1',
  author: '.author-info__username, .article__author-info .username, .author-name a, .author-name',
  published: '.article__time, .article-time',
  told,
  without:
    '.neirong-shouquan, .neirong-shouquan-public, .text-remarks, .article__bottom-tip, .article-extension, .vote__bar, .vote__btn, .vote__time, .article-manage-bar, .Qr-code',
  mend(body) {
    for (const [selector, tag] of headings) {
      for (const line of findAll(body, selector)) {
        const heading = body.ownerDocument.createElement(tag);
        heading.append(...line.childNodes);
        line.replaceWith(heading);
      }
    }
  },
});

/** Its editor names headings by class only. */
const headings = [
  ['.text-big-title', 'h2'],
  ['.text-sm-title', 'h3'],
] as const;

/** See RSSHub, lib/routes/huxiu/util.ts. */
function told(page: Document): Told | null {
  const state = pageState(page, '__INITIAL_STATE__');
  const article =
    valueAt(state, 'articleDetail', 'articleDetail') ?? valueAt(state, 'briefStoreModule', 'brief_detail', 'brief');
  if (!article) return null;
  return {
    title: textAt(article, 'title'),
    author: textAt(article, 'user_info', 'username'),
    published: textAt(article, 'dateline') ?? textAt(article, 'publish_time'),
    html: textAt(article, 'content'),
  };
}
