import { describedSite } from './described';

/** 观察者网, with its 风闻 (user.guancha.cn), whose times are relative after a day. */
export const guancha = describedSite({
  name: 'guancha',
  matches: ['*://*.guancha.cn/*'],
  medium: '观察者网',
  body: '.content.all-txt, .article-txt-content, .article-txt',
  title: '.left-main h3, .article-content h1, .content-title h3, h1',
  account: '.left-main .time.fix span',
  author: '.author-intro p a, .editor-intro p a, .user-main h4 a',
  published: '.left-main .time.fix span, .time1, .time span',
  without: '.u-btn, .s-tag, .gc-app, .article-other, .expand-all, .g_swiper_container, .bdsharebuttonbox, .key-word',
});
