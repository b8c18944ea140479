import { describedSite } from './described';

/** 百家号. Its present pages are known by what they call their parts, their classes change. */
export const baijiahao = describedSite({
  name: 'baijiahao',
  matches: ['*://baijiahao.baidu.com/*', '*://mbd.baidu.com/newspage/*'],
  medium: '百家号',
  body: '.article-content, [data-testid="article"], [class*="index-module_articleWrap"]',
  title: '.article-title h2, .article-title h1, [class*="index-module_articleTitle"], #header [class*="sKHSJ"]',
  account: '.author-name, [data-testid="author-name"], [class*="index-module_authorName"]',
  without: '.article-source, [class*="index-module_topicWrap"], [class*="index-module_dislike"]',
});
