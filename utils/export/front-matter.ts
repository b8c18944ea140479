import { Document, isScalar, type Scalar, visit } from 'yaml';
import type { Article } from '@/utils/article';
import { metadataOf, type Value } from './metadata';
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
  return Object.fromEntries(metadataOf(article).flatMap(([key, value]) => (value === null ? [] : [[key, fit(value)]])));
}

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
