import { findAll, lineOf } from '@/utils/clip/dom';
import { describedSite } from './described';

/** 新华网: `#title`, then `.h-title` until 2020, then `.header-cont`. */
export const xinhua = describedSite({
  name: 'xinhua',
  matches: ['*://*.xinhuanet.com/*', '*://*.news.cn/*'],
  medium: '新华网',
  body: '#detail, #detailContent, #p-detail, .main-aticle, .article, #content, #Content',
  title: '.h-title, .head-line h1 .title, #title, #Title, .title h1',
  account: '.aticle-src, #source, #from, .h-info .source, .header-cont .source, .source',
  dateLine: dateAbove,
  published: '.h-time, .h-info .sj, .info .time, #pubtime, span.time',
  without:
    '#articleEdit, .zan-wap, .tiyi1, .p-tags, .relatedNews, .editor, .lb, .tadd, .share, .bdsharebuttonbox, #div_currpage, #div_page_roll1, .video-url, .pageVideo ~ .tip',
});

/** Year, day and time stand apart above the title: `2024`, `06/20`, `10:11:12`. */
function dateAbove(page: Document): string {
  const [year, day, time] = ['.year', '.day', '.time'].map((part) =>
    lineOf(findAll(page, `.header-time ${part}`)[0] ?? null).replace(/\s+/g, ''),
  );
  return year && day ? `${year}/${day} ${time ?? ''}` : '';
}
