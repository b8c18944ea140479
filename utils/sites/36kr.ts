import { describedSite, type Told } from './described';
import { pageState, textAt, valueAt } from './page-state';

/** 36 氪. Its data are in cipher on some days, then what is shown is read. */
export const krypton = describedSite({
  name: '36kr',
  matches: ['*://36kr.com/*', '*://*.36kr.com/*'],
  medium: '36氪',
  body: '.articleDetailContent, .kr-rich-text-wrapper, .pre-item-des, .newsflash-item .item-desc',
  title: 'h1.article-title, .item-title',
  author: '.article-title-icon .item-a, .title-icon-item.item-a, .item-author-name',
  published: '.title-icon-item.item-time, .item-time',
  told,
  without: '.article-footer-txt, .single-post-tags, .report-code-section, .article-footer-label, .author-panel',
});

function told(page: Document): Told | null {
  const article = valueAt(pageState(page, 'initialState'), 'articleDetail', 'articleDetailData', 'data');
  if (!article) return null;
  return {
    title: textAt(article, 'widgetTitle'),
    author: textAt(article, 'author'),
    published: textAt(article, 'publishTime'),
    html: textAt(article, 'widgetContent'),
  };
}
