import { Document, isScalar, type Scalar, visit } from 'yaml';
import { type Article, publishedDay } from '@/utils/article';
import { oneLine } from './one-line';

/** Values that are moments stay plain, so that programs see moments. */
const moments = new Set(['date', 'fetch_date', 'published']);

/**
 * The front matter of a note between its two `---` lines, one line a key. Keys, their order and their meaning: docs/ARCHITECTURE.md.
 * Strings are quoted wherever a reader of YAML 1.1 or 1.2 could take them for something else.
 */
export function frontMatter(article: Article): string {
  const document = new Document(valuesOf(article));
  visit(document, {
    Pair: (_, { key, value }) => {
      if (isScalar(key) && isScalar(value) && value.value !== true)
        value.type = styleOf(String(key.value), String(value.value));
    },
    Seq: (_, list) => {
      list.flow = true;
      for (const item of list.items) if (isScalar(item)) item.type = 'QUOTE_DOUBLE';
    },
  });
  return `---\n${document.toString({ lineWidth: 0, doubleQuotedAsJSON: true, flowCollectionPadding: false })}---\n`;
}

/** Absent values are left out. */
function valuesOf(article: Article): Record<string, Value> {
  const values: [string, Value | null][] = [
    ['title', article.title],
    ['url', article.shortUrl ?? article.url],
    ['source', article.account],
    ['date', publishedDay(article)],
    ['fetch_date', article.clippedAt],
    ['id', article.key],
    ['author', article.author],
    ['published', article.publishedAt?.includes('T') ? article.publishedAt : null],
    ['source_url', article.sourceUrl],
    ['repost_of', article.repostOf?.account ?? null],
    ['repost_author', article.repostOf?.author ?? null],
    ['repost_url', article.repostOf?.url ?? null],
    ['via', article.via],
    ['account_id', article.accountId],
    ['site', article.site],
    ['cover', article.cover],
    ['description', article.description],
    ['introduction', article.repostOf?.introduction ?? null],
    ['partial', article.partial || null],
    ['tags', article.tags.length > 0 ? article.tags : null],
    ['status', article.status],
  ];
  return Object.fromEntries(values.flatMap(([key, value]) => (value === null ? [] : [[key, fit(value)]])));
}

type Value = string | string[] | true;

function fit(value: Value): Value {
  if (value === true) return value;
  return typeof value === 'string' ? oneLine(value) : value.map(oneLine);
}

function styleOf(key: string, text: string): Scalar.Type {
  return moments.has(key) || isPlain(text) ? 'PLAIN' : 'QUOTE_DOUBLE';
}

/** Begins like words, is no word of YAML's own, and nothing in it ends a plain string. */
function isPlain(text: string): boolean {
  if (/^(?:true|false|yes|no|on|off|y|n|null|nan|inf)$/i.test(text)) return false;
  return /^(?:[\p{L}《“「『【（]|\d+\p{sc=Han})/u.test(text) && !/: |:$| #/.test(text);
}
