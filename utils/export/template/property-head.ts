import { oneLine } from '../one-line';
import { asText, type Value } from './value';

/**
 * Keys and values as Logseq's properties, one a line; empty for none. Items of a list are parted by commas; an item with one
 * stands in `[[ ]]`. A value with signs that would make pages stands in quotes, which Logseq leaves as it is.
 */
export function propertyHead(pairs: [key: string, value: Value][]): string {
  return pairs.map(([key, value]) => `${key.replace(/[\s_]+/g, '-')}:: ${written(value)}\n`).join('');
}

function written(value: Value): string {
  if (value?.kind === 'list') return value.items.map((item) => listed(oneLine(item), value.raw)).join(', ');
  const line = oneLine(asText(value));
  return value?.kind === 'text' && /\[\[|\(\(|(?:^|\s)#\S/.test(line) ? `"${line}"` : line;
}

function listed(item: string, raw: boolean): string {
  if (raw) return item;
  const name = item.replace(/^#+|\[\[|\]\]/g, '');
  return /[,，#]/.test(name) ? `[[${name}]]` : name;
}
