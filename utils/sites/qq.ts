import { findAll, lineOf } from '@/utils/clip/dom';
import { describedSite, type Told } from './described';
import { pageState, textAt, valueAt } from './page-state';

const channels =
  'www news new xw finance tech ent sports edu auto house games cul mil society stock gongyi digi fashion';

/** 腾讯新闻: `#Cnt-Main-Article-QQ` until 2019, `.content-article` since, with the pages for telephones. */
export const tencent = describedSite({
  name: 'qq',
  matches: [
    ...channels.split(' ').map((channel) => `*://${channel}.qq.com/*`),
    '*://*.news.qq.com/*',
    '*://inews.qq.com/*',
    '*://*.inews.qq.com/*',
  ],
  medium: '腾讯新闻',
  body: '#Cnt-Main-Article-QQ, .content-article, #article-content, #ArticleContent .rich_media_content, .rich_media_content',
  title: '.qq_article .hd h1, .LEFT h1, .content-left h1, #dc-normal-body h1',
  account:
    '.a_source, .media-name, #LeftTool .author, .author-name, .author .name, .media .name, [bosszone="jgname"], .where',
  dateLine: dateBeside,
  published: '.a_time, .pubTime, .article-time, .media-meta time, meta[name="apub:time"]',
  told,
  without:
    '#invideocon, .rv-root-v2, .rv-js-root, .videoPlayerWrap, .article-status, .qq_articleFt, #Status, #LeftTool',
});

/** `apub:time` is when the page was written out; `DATA` has when it was published. */
function told(page: Document): Told | null {
  const data = valueAt(pageState(page, 'initData'), 'content') ?? pageState(page, 'DATA');
  if (!data) return null;
  return {
    title: textAt(data, 'longtitle') ?? textAt(data, 'title'),
    account: textAt(data, 'media') ?? textAt(data, 'source') ?? textAt(data, 'chlname'),
    published: textAt(data, 'pubtime') ?? textAt(data, 'pub_time'),
  };
}

/** Year, day and time stand apart at the left: `2019`, `09/23`, `07:48`. */
function dateBeside(page: Document): string {
  const [year, day, time] = ['.year', '.md', '.time'].map((part) =>
    lineOf(findAll(page, `#LeftTool ${part}`)[0] ?? null),
  );
  return year && day ? `${year}/${day} ${time ?? ''}` : '';
}
