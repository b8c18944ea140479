import { Document, isScalar, type Scalar, visit } from 'yaml';
import { oneLine } from './one-line';

/** What a key holds. A moment stays plain, so that programs see a moment. */
export type HeadValue = string | string[] | boolean | number | { moment: string };

/**
 * Keys and values as front matter between its two `---` lines, one line a key; empty for none. Strings are quoted wherever a
 * reader of YAML 1.1 or 1.2 could take them for something else.
 */
export function yamlHead(pairs: [key: string, value: HeadValue][]): string {
  if (pairs.length === 0) return '';
  const document = new Document(new Map(pairs.map(([key, value]) => [key, fit(value)])));
  const plain = new Set(pairs.filter(([, value]) => isMoment(value)).map(([key]) => key));
  visit(document, {
    Pair: (_, { key, value }) => {
      if (!isScalar(key)) return;
      const name = String(key.value);
      key.type = isPlain(name) ? 'PLAIN' : 'QUOTE_DOUBLE';
      if (isScalar(value) && typeof value.value === 'string') value.type = styleOf(plain.has(name), value.value);
    },
    Seq: (_, list) => {
      list.flow = true;
      for (const item of list.items) if (isScalar(item)) item.type = 'QUOTE_DOUBLE';
    },
  });
  return `---\n${document.toString({ lineWidth: 0, doubleQuotedAsJSON: true, flowCollectionPadding: false })}---\n`;
}

function fit(value: HeadValue): string | string[] | boolean | number {
  if (isMoment(value)) return value.moment;
  if (typeof value === 'string') return oneLine(value);
  return Array.isArray(value) ? value.map(oneLine) : value;
}

function isMoment(value: HeadValue): value is { moment: string } {
  return typeof value === 'object' && !Array.isArray(value);
}

function styleOf(moment: boolean, text: string): Scalar.Type {
  return moment || isPlain(text) ? 'PLAIN' : 'QUOTE_DOUBLE';
}

/** Begins like words, is no word of YAML's own, and nothing in it ends a plain string. */
function isPlain(text: string): boolean {
  if (/^(?:true|false|yes|no|on|off|y|n|null|nan|inf)$/i.test(text)) return false;
  return /^(?:[\p{L}《“「『【（]|\d+\p{sc=Han})/u.test(text) && !/: |:$| #/.test(text);
}
