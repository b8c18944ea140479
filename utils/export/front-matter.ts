import type { Article } from '@/utils/article';
import { metadataOf, type Value } from './metadata';
import { type HeadValue, yamlHead } from './yaml-head';

const moments = new Set(['date', 'fetch_date', 'published']);

/** The front matter of a note. Keys, their order and their meaning: docs/ARCHITECTURE.md. Absent values are left out. */
export function frontMatter(article: Article): string {
  return yamlHead(
    metadataOf(article).flatMap(([key, value]) => (value === null ? [] : [[key, headValue(key, value)]])),
  );
}

function headValue(key: string, value: Value): HeadValue {
  return typeof value === 'string' && moments.has(key) ? { moment: value } : value;
}
