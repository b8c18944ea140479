import { describedSite } from './described';

/** 先知社区, `xz.aliyun.com`: `/t/<id>` until 2024, `/news/<id>` since. */
export const xianzhi = describedSite({
  name: 'xianzhi',
  matches: ['*://xz.aliyun.com/*'],
  medium: '先知社区',
  body: '#topic_content, .topic-content, #markdown-body, .detail_content .markdown-body',
  title: '.content-title, .detail_title, .news_detail_title, h1',
  author: '.topic-info .username, .info-left .username, .detail_info .author, .author_name',
  published: '.topic-info .info-left span, .detail_info .time, .detail_info span',
  without: '.topic-tags, .toc, .reward, .lake-toc',
});
