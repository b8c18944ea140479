import { describedSite, type Told } from './described';
import { gallery } from './gallery';
import { listAt, pageState, textAt, valueAt } from './page-state';

/** 澎湃新闻, with its 澎湃号. The classes of its present pages end in a hash; their data are whole. */
export const thePaper = describedSite({
  name: 'thepaper',
  matches: ['*://*.thepaper.cn/*'],
  medium: '澎湃新闻',
  body: '.news_txt, .news_part_limit, .newsdetail_content, [class*="index_cententWrap__"]',
  title: 'h1.news_title, h1[class*="index_title"], [class*="header_title__"], .t_newsinfo',
  account: '.news_paike_author .name, [class*="index_name"] a',
  author: '.news_about p:first-child, [class*="index_left__"] > div:first-child',
  published: '.news_about p, [class*="index_left__"] .ant-space-item span, [class*="index_headerContent"] span',
  told,
  without: '[class*="index_copyright"], [class*="index_tags"], [class*="index_statement"], .go_app, .news_editor',
});

/** Of the pages for both screens; see RSSHub, lib/routes/thepaper/utils.tsx. */
function told(page: Document): Told | null {
  const detail = valueAt(pageState(page, '__NEXT_DATA__'), 'props', 'pageProps', 'detailData', 'contentDetail');
  if (!detail) return null;
  const pictures = listAt(detail, 'images').map((picture) => ({
    address: textAt(picture, 'src'),
    words: [textAt(picture, 'description')],
  }));
  return {
    title: textAt(detail, 'name'),
    account: textAt(detail, 'authorInfo', 'sname'),
    author: textAt(detail, 'author'),
    published: textAt(detail, 'publishTime') ?? textAt(detail, 'pubTimeLong') ?? textAt(detail, 'pubTime'),
    html: textAt(detail, 'content') ?? gallery(textAt(detail, 'summary'), pictures),
  };
}
