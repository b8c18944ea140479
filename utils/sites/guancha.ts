import { describedSite } from './described';

/** 观察者网, with its 风闻. */
export const guancha = describedSite({
  name: 'guancha',
  matches: ['*://*.guancha.cn/*'],
  medium: '观察者网',
  body: '.content.all-txt, .article-txt-content, .article-txt',
  title: '.left-main h3, .article-content h1, .content-title h3, h1',
  account: '.time.fix span',
  author: '.author-intro p a, .user-main h4 a',
  without: '.u-btn, .s-tag, .gc-app, .article-other',
});
