import { describedSite } from './described';

/** 今日头条. */
export const toutiao = describedSite({
  name: 'toutiao',
  matches: ['*://*.toutiao.com/*'],
  medium: '今日头条',
  body: '.article-content article, .article-content, .syl-article-base, .tt-input__content',
  title: '.article-content h1, h1.article-title, .article-box h1',
  account: '.article-meta .name a, .article-meta .name, .article-sub span:not(.original):not(.article-sub-tag)',
  published: '.article-meta span, .article-sub span',
  captions: '.pgc-img-caption',
  without: '.article-meta, .article-tag, .detail-end-tag, .tt-video-box',
});
