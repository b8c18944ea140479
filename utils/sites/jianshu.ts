import { describedSite } from './described';

/** 简书. Its classes change with every build, its elements do not. */
export const jianshu = describedSite({
  name: 'jianshu',
  matches: ['*://*.jianshu.com/*'],
  medium: '简书',
  body: '.show-content-free, .show-content, article',
  title: 'section h1[title], .article .title, h1[title]',
  author: 'section a[href^="/u/"] span, section span a[href^="/u/"], .author .name',
  published: 'section time[datetime], .publish-time',
  captions: '.image-caption',
  without: '.image-container-fill, .show-foot, .image-caption:empty',
});
