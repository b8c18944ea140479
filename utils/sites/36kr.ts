import { describedSite } from './described';

/** 36 氪. */
export const krypton = describedSite({
  name: '36kr',
  matches: ['*://36kr.com/*', '*://*.36kr.com/*'],
  medium: '36氪',
  body: '.articleDetailContent, .kr-rich-text-wrapper, .pre-item-des',
  title: 'h1.article-title, .item-title',
  author: '.article-title-icon .item-a, .title-icon-item.item-a, .item-author-name',
  published: '.title-icon-item.item-time, .item-time',
  without: '.article-footer-txt, .single-post-tags, .report-code-section, .article-footer-label, .author-panel',
});
