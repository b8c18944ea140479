import { describedSite } from './described';

/** 少数派. */
export const sspai = describedSite({
  name: 'sspai',
  matches: ['*://sspai.com/*', '*://*.sspai.com/*'],
  medium: '少数派',
  body: '.article__main__content, .articleWidth-content .content, .article-body .content',
  title: '#article-title, .article-header .title, .article__header .title',
  author: '.article__header__author .nickname, .author-box .nickname, .article-author .ss__user__nickname',
  published: '.article__header .timer, .article-header .timer, .timer',
  without: '.ss-app-card .ss-right, .article__main__footer, .article-side',
});
