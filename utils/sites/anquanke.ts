import { describedSite } from './described';

/** 安全客. */
export const anquanke = describedSite({
  name: 'anquanke',
  matches: ['*://*.anquanke.com/*'],
  medium: '安全客',
  body: '#js-article, .article-content',
  title: '.article-title, .article .title h1, h1',
  author: '.article-info .author .name, .author-name, .user-info .name, .article-info .name',
  published: '.article-info .date, .publish-date, .article-info time, .publish',
  without:
    '.article-footer, .article-copyright, .article-reprint, .article-tags, .like-btn, .post-tags, .bdsharebuttonbox',
});
