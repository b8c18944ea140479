import { describedSite } from './described';

/** 稀土掘金. The theme of an article is a stylesheet in its body. */
export const juejin = describedSite({
  name: 'juejin',
  matches: ['*://juejin.cn/*', '*://juejin.im/*'],
  medium: '掘金',
  body: '.article-viewer, #article-root .markdown-body, .article-content .markdown-body',
  title: 'h1.article-title',
  author: '.author-info-block .author-name .name, .author-info-block .username .name, .author-info-block .username',
  published: '.article-area time[datetime], .author-info-block time, .meta-box time',
  without: '.code-block-extension-header, .copy-code-btn, .article-title, .author-info-block',
});
