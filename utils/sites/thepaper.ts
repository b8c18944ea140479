import { describedSite } from './described';

/** 澎湃新闻, with its 澎湃号. The classes of its present pages end in a hash. */
export const thePaper = describedSite({
  name: 'thepaper',
  matches: ['*://*.thepaper.cn/*'],
  medium: '澎湃新闻',
  body: '.news_txt, .news_part_limit, [class*="index_cententWrap__"]',
  title: 'h1.news_title, h1[class*="index_title"]',
  account: '.news_paike_author .name, [class*="index_name"] a',
  author: '.news_about p:first-child, [class*="index_left__"] > div:first-child',
  published: '.news_about p, [class*="index_left__"] .ant-space-item span',
  without: '[class*="index_copyright"], [class*="index_tags"], .go_app, .news_editor',
});
