import { attributeOf, findAll } from '@/utils/clip/dom';
import type { Meta, Structured } from '../meta';
import { momentIn } from '../moment';
import { type Heading, linesBefore, shortLine } from './around';

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

/** When the article appeared: what the page declares, else what stands beside the title. */
export function publishedAtOf(page: Document, meta: Meta, structured: Structured, title: Heading): string | null {
  const told = declared(meta, structured);
  const shown = told === null || told.length > 10 ? beside(title) : null;
  // What is declared may be the time of a later change on the same day.
  const isEarlier = told && shown && shown.length > 10 && shown.slice(0, 10) === told.slice(0, 10) && shown < told;
  return (isEarlier ? shown : told) ?? shown ?? labelled(page);
}

function declared(meta: Meta, structured: Structured): string | null {
  const told = [...names.map((name) => meta(name)), structured.published].map((text) => text && momentIn(text));
  // A day is better than nothing, a time is better than a day.
  return told.find((time) => time && time.length > 10) ?? told.find((time) => time) ?? null;
}

function beside({ element, after }: Heading): string | null {
  if (!element) return null;
  const behind = momentIn(after());
  if (behind) return exactly(behind, element);
  for (const line of linesBefore(element)) {
    const before = momentIn(line);
    if (before) return before;
  }
  return null;
}

/** Where only the day is shown, the element often knows the time. */
function exactly(shown: string, title: Element): string {
  const page = title.ownerDocument;
  const known = shown.length > 10 ? null : labelled(page);
  return known?.startsWith(shown) ? known : shown;
}

function labelled(page: Document): string | null {
  for (const element of findAll(page, places)) {
    const time = momentIn(attributeOf(element, 'datetime') ?? shortLine(element));
    if (time) return time;
  }
  return null;
}
