import { describedSite } from './described';

/** 新浪新闻, 新浪财经, 新浪科技. */
export const sina = describedSite({
  name: 'sina',
  matches: ['*://*.sina.com.cn/*', '*://*.sina.cn/*'],
  medium: '新浪',
  body: '#artibody, #article, #article_content, .art_content',
  title: 'h1.main-title, h1#artibodyTitle, h1.art_tit_h1',
  captions: '.img_descr',
  published: 'meta[property="article:published_time"]',
  account: 'meta[name="mediaid"], .date-source .source, .date-source .ent-source, #media_name',
  without:
    '.article-notice, .show_author, .wap_special, .article-editor, .quotation, [id^="ad_"], .appendQr_wrap, .tech-quotation',
});
