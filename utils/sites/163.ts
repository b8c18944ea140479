import { describedSite } from './described';

/** 网易新闻, 网易号. */
export const netease = describedSite({
  name: '163',
  matches: ['*://*.163.com/*'],
  medium: '网易',
  body: '#endText, .post_body, .post_text, .article_wrap #content, #content',
  title: '.post_title, #epContentLeft h1, .post_content_main h1, .article_title h2',
  account: '.post_info a[href*="/dy/media/"], #ne_article_source, .share_box .time span:last-child, .post_author_name',
  without: '.otitle, .post_recommend, .gg200x300, .ep-source, .post_statement, .post_next_post, .creative_statement',
});
