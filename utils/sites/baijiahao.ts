import { attributeOf, find, findAll, lineOf, rawTextOf } from '@/utils/clip/dom';
import { describedSite } from './described';

/** 百家号. Its present pages are known by what they call their parts, their classes change. */
export const baijiahao = describedSite({
  name: 'baijiahao',
  matches: ['*://baijiahao.baidu.com/*', '*://mbd.baidu.com/newspage/*'],
  medium: '百家号',
  body: '.article-content, [data-testid="article"], [class*="index-module_articleWrap"], #ssr-content-wrapper, .bjh-article',
  title:
    '.article-title h2, .article-title h1, [class*="index-module_articleTitle"], #header [class*="sKHSJ"], .article-title',
  account:
    '.author-name, .source-name, [data-testid="author-name"], [class*="index-module_authorName"], [class*="index-module_authorTxt"] a p',
  dateLine,
  without: '.article-source, [class*="index-module_topicWrap"], [class*="index-module_dislike"], .bjh-video-mask',
  mend(body, note) {
    // The button that stands last in the article has no name of its own.
    for (const line of findAll(body, 'p, div, span, a')) {
      if (!body.contains(line) || !/^举报\/反馈$/.test(rawTextOf(line).trim())) continue;
      note('controls', line);
      line.remove();
    }
  },
});

const places = '.article-source, .author-txt .date, [data-testid="updatetime"], [class*="index-module_articleSource"]';

/** What is shown of this year has no year (“发布时间：10-08”): the page's own data have it, and the number in the address. */
function dateLine(page: Document, url: URL): string {
  const shown = findAll(page, `${places}, [class*="index-module_articleTime"], .date`)
    .map(lineOf)
    .find((line) => /\d{1,2}-\d{1,2}/.test(line));
  const updated = find(page, 'meta[itemprop="dateUpdate"]');
  const kept = (updated && attributeOf(updated, 'content')) ?? '';
  const [, day, time] = /(?:^|[^\d-])((?:\d{2,4}-)?\d{1,2}-\d{1,2})(?:\D{0,4}(\d{1,2}:\d{2}))?/.exec(shown ?? '') ?? [];
  if (!day) return kept;
  if (kept.includes(day) && (!time || kept.includes(time))) return kept;
  if (day.length > 5) return `${day.replace(/^(\d\d)-/, '20$1-')} ${time ?? clockBeside(page)}`;
  const year = yearOf(url, day);
  return year ? `${year}-${day} ${time ?? clockBeside(page)}` : '';
}

function clockBeside(page: Document): string {
  return /\d{1,2}:\d{2}/.exec(lineOf(find(page, '.article-source .time, .author-txt .time')))?.[0] ?? '';
}

/**
 * Article numbers grow with time. Two that can be dated: 1602581285… is of June 2018, 1744113308… of September 2022; between
 * and near them the line through both is some weeks off at most, so with the day the year is certain.
 */
function yearOf(url: URL, day: string): number | null {
  const number = Number(/^(1[5-9]\d{8})\d{9}$/.exec(url.searchParams.get('id') ?? '')?.[1]);
  if (!number) return null;
  const estimate = Date.UTC(2018, 5, 7) + (number - 1_602_581_285) * 1000 * rate;
  const near = new Date(estimate).getUTCFullYear();
  const [month, date] = day.split('-').map(Number) as [number, number];
  const distance = (year: number) => Math.abs(Date.UTC(year, month - 1, date) - estimate);
  return [near - 1, near, near + 1].sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

const rate = (Date.UTC(2022, 8, 16) - Date.UTC(2018, 5, 7)) / 1000 / (1_744_113_308 - 1_602_581_285);
