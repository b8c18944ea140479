import { describedSite } from './described';

/** 腾讯新闻; the public accounts of WeChat lie on a host of their own. */
export const tencent = describedSite({
  name: 'qq',
  matches: [
    '*://news.qq.com/*',
    '*://new.qq.com/*',
    '*://*.news.qq.com/*',
    '*://finance.qq.com/*',
    '*://tech.qq.com/*',
  ],
  medium: '腾讯新闻',
  body: '#Cnt-Main-Article-QQ, .content-article, #article-content, #ArticleContent .rich_media_content',
  title: '.qq_article .hd h1, .LEFT h1, .content-left h1, #dc-normal-body h1',
  account: '.a_source, .media-name, .author-name, .author .name, .media .name',
  published: 'meta[name="apub:time"], .a_time, .media-meta time, .article-time',
  without: '#invideocon, .rv-root-v2, .article-status, .qq_articleFt',
});
