import { attributeOf, findAll } from '@/utils/clip/dom';
import type { Meta, Structured } from '../meta';
import { momentIn } from '../moment';
import { type Heading, linesBefore, shortLine } from './around';
import { englishDayIn } from './english-day';

const names = [
  'article:published_time',
  'og:published_time',
  'og:release_date',
  'datePublished',
  'publishdate',
  'pubdate',
  'publish_date',
  'publish-date',
  'publish_time',
  'publication_date',
  'weibo:article:create_at',
  'parsely-pub-date',
  'sailthru.date',
  'firstpublishedtime',
  'apub:time',
  '_pubtime',
  'dc.date',
  'dc.date.issued',
  'date',
];

const places =
  'time[datetime], [itemprop="datePublished"], [class*="pubtime" i], [id*="pubtime" i], [class*="publish" i], [id*="pub_date" i], [class*="date" i], [class*="time" i], [id*="time" i]';

/** When the article appeared: what the page declares, else what stands beside the title, else what its address says. */
export function publishedAtOf(
  page: Document,
  url: URL,
  meta: Meta,
  structured: Structured,
  title: Heading,
): string | null {
  const told = declared(meta, structured);
  const shown = told === null || told.length > 10 ? beside(title) : null;
  // What is declared may be the time of a later change on the same day.
  const isEarlier = told && shown && shown.length > 10 && shown.slice(0, 10) === told.slice(0, 10) && shown < told;
  return (isEarlier ? shown : told) ?? shown ?? labelled(page) ?? dayInPath(url);
}

function declared(meta: Meta, structured: Structured): string | null {
  const told = [...names.map((name) => meta(name)), structured.published].map((text) => text && timeIn(text));
  // A day is better than nothing, a time is better than a day.
  return told.find((time) => time && time.length > 10) ?? told.find((time) => time) ?? null;
}

function beside({ element, after }: Heading): string | null {
  if (!element) return null;
  const behind = timeIn(after());
  if (behind) return exactly(behind, element);
  for (const line of linesBefore(element)) {
    const before = timeIn(line);
    if (before) return before;
  }
  return null;
}

/** Where only the day is shown, the element often knows the time. */
function exactly(shown: string, title: Element): string {
  const known = shown.length > 10 ? null : labelled(title.ownerDocument);
  return known && (known.startsWith(shown) || dayBefore(known) === shown) ? known : shown;
}

/** What is evening elsewhere is the next morning in China. */
function dayBefore(time: string): string {
  return new Date(Date.parse(time.slice(0, 10)) - 86_400_000).toISOString().slice(0, 10);
}

function labelled(page: Document): string | null {
  for (const element of findAll(page, places)) {
    const time = timeIn(attributeOf(element, 'datetime') ?? shortLine(element));
    if (time) return time;
  }
  return null;
}

function timeIn(text: string): string | null {
  return momentIn(text) ?? englishDayIn(text);
}

/** News sites file their articles by day: `/2019/09/07/`, `/20190907/`, `/2019-09/07/`. */
function dayInPath(url: URL): string | null {
  const [, year, month, day] = /\/((?:19|20)\d\d)[-/]?(\d\d)[-/]?(\d\d)(?=[/_-]|$)/.exec(url.pathname) ?? [];
  return year ? momentIn(`${year}-${month}-${day}`) : null;
}
