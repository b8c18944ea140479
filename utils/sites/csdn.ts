import { describedSite } from './described';

/** CSDN 博客. */
export const csdn = describedSite({
  name: 'csdn',
  matches: ['*://blog.csdn.net/*', '*://*.blog.csdn.net/*'],
  medium: 'CSDN',
  body: '#content_views',
  title: '#articleContentId, .title-article',
  author: '.follow-nickName, .profile-name, #uid .name',
  published: '.blog-postTime[data-time], .article-bar-top .time',
  without:
    '.hljs-button, .pre-numbering, .opt-box, .more-toolbox, .article-copyright, .recommend-box, .hide-preCode-box',
});
