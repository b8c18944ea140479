import { describedSite } from './described';

/** 虎嗅. */
export const huxiu = describedSite({
  name: 'huxiu',
  matches: ['*://*.huxiu.com/*'],
  medium: '虎嗅',
  body: '#article-content, .article__content, .article-content-wrap',
  title: '.article__title, .article-wrap .t-h1, h1',
  author: '.author-info__username, .article__author-info .username, .author-name a',
  published: '.article__time, .article-time',
  without: '.neirong-shouquan, .text-remarks, .article__bottom-tip, .article-extension',
});
