import { describedSite } from './described';

/** SegmentFault 思否. */
export const segmentfault = describedSite({
  name: 'segmentfault',
  matches: ['*://segmentfault.com/*'],
  medium: 'SegmentFault',
  body: 'article.article-content, .article.fmt, .article__content',
  title: 'h1.h2, h1#sf-article_title, h1 a.text-body, h1',
  author: '.card-body a[href^="/u/"] strong, .article__authormeta a strong, .card-body a[href^="/u/"]',
  published: '.card-body time[datetime], .article__authormeta time',
  without: '.widget-codetool, .widget-ad, .line-numbers-rows',
});
