import { describedSite } from './described';

/** 搜狐新闻, 搜狐号. */
export const sohu = describedSite({
  name: 'sohu',
  matches: ['*://*.sohu.com/*'],
  medium: '搜狐',
  body: 'article.article, #mp-editor, #contentText, .article-text',
  title: '.text-title h1, #article-title-hash, .article-title h1, h1',
  account: '#user-info h4 a, .user-info h4, .article-info .name, [data-role="original-link"] a',
  published: '#news-time, .article-info .time',
  without: '[data-role="original-title"], [data-role="editor-name"], #backsohucom, .backsohu, .lookall-box, .statement',
});
