import { describedSite } from './described';

/** CSDN 博客. */
export const csdn = describedSite({
  name: 'csdn',
  matches: ['*://*.csdn.net/*'],
  medium: 'CSDN',
  body: '#content_views, .markdown_views, .htmledit_views, #article_content',
  title: '#articleContentId, .title-article, .article-title-box h1, .link_title',
  author: '.follow-nickName, .follow-nickname, .profile-name, #uid .name, #uid',
  published: '.blog-postTime[data-time], .article-bar-top .time, .article-info-box .time',
  without: `
    .hljs-button, .pre-numbering, .opt-box, .more-toolbox, .article-copyright, .recommend-box, .hide-preCode-box, .hide-article-box,
    .hljs-ln-numbers, #blogColumnPayAdvert, .blog-column-pay, .toc, .signin, .look-more-preCode, .vip-mask, .template-box`,
});
