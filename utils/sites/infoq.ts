import { describedSite } from './described';

/** InfoQ 中文站. */
export const infoq = describedSite({
  name: 'infoq',
  matches: ['*://*.infoq.cn/*'],
  medium: 'InfoQ',
  body: '.article-preview .ProseMirror, .article-preview, .article-content .ProseMirror, .article-typo',
  title: 'h1.article-title, .article-title',
  author: '.article-author .com-author-name, .com-author-name, .article-aside .author-name',
  published: '.article-description .date, .article-info .date, .date',
  without: '.codeblock-lang, .line-numbers-rows, .widget-audio',
});
