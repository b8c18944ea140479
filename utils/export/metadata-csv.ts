import type { Article } from '@/utils/article';
import { metadataOf, type Value } from './metadata';
import { oneLine } from './one-line';

/** By it Excel knows UTF-8. */
const MARK = '\ufeff';
/** What spreadsheets take for the beginning of a formula: in Chinese editions, the wide signs too. */
const formula = /^[=+\-@＝＋－＠]/;

/**
 * Metadata as a table (RFC 4180, UTF-8), one article a line, the keys of a note as its columns. A cell that a spreadsheet would
 * run as a formula begins with an apostrophe.
 */
export function metadataCsv(articles: Article[]): string {
  const [first] = articles;
  if (!first) return MARK;
  const head = metadataOf(first).map(([key]) => cell(key));
  const rows = articles.map((article) => metadataOf(article).map(([, value]) => cell(textOf(value))));
  return MARK + [head, ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

function textOf(value: Value | null): string {
  if (value === null || value === true) return value ? 'true' : '';
  return oneLine(typeof value === 'string' ? value : value.join('; '));
}

/** Every cell is quoted, so that no list separator of some country begins another one. */
function cell(text: string): string {
  const harmless = formula.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
