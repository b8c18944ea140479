import { describedSite } from './described';

/** 中国政府网. */
export const government = describedSite({
  name: 'gov',
  matches: ['*://www.gov.cn/*', '*://english.www.gov.cn/*', '*://big5.www.gov.cn/*', '*://m.gov.cn/*'],
  medium: '中国政府网',
  body: '#UCAP-CONTENT, .pages_content, .article-colum .pages_content, .article.onemark',
  title: '#ti, .article h1, .pages-title, h1',
  account: '.pages-date .font, .pages-date .font-zyygwj, .pages-date span, .article .source',
  published: '.pages-date, #PubTime',
  without: '.editor, .pages_print, .share, .related_link, .pages-date, .mxxgkabs1',
});
