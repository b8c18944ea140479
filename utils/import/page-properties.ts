import type { Head, Headed } from './head';

/** Keys of Logseq's that another program calls otherwise. */
const names: Record<string, string> = { 'reading-status': 'status' };
const property = /^([\p{L}_][\p{L}\p{N}_-]*):: ?(.*)$/u;

/**
 * `key:: value` lines at the very top, as Logseq keeps the properties of a page. Null where there are none; one alone may be
 * the article's own words, unless an empty line ends it.
 */
export function readPageProperties(text: string): Headed | null {
  const lines = text.split(/\r\n|\r|\n/);
  const head: Head = new Map();
  let at = 0;
  for (; at < lines.length; at++) {
    const [, key, value = ''] = property.exec((lines[at] ?? '').trim()) ?? [];
    if (!key) break;
    const name = key.toLowerCase();
    head.set(names[name] ?? name.replaceAll('-', '_'), name === 'tags' ? itemsOf(value) : unquoted(value.trim()));
  }
  const isHead = head.size > 0 && (head.size > 1 || (lines[at] ?? '').trim() === '');
  return isHead ? { head, body: lines.slice(at).join('\n'), form: 'front-matter' } : null;
}

/** Items between commas; what stands in `[[ ]]` is one, commas and all. */
function itemsOf(value: string): string[] {
  const items = value.match(/(?:\[\[.*?\]\]|[^,，])+/g) ?? [];
  return items.map((item) => item.trim().replace(/^#?\[\[(.*)\]\]$/, '$1')).filter((item) => item !== '');
}

function unquoted(value: string): string {
  return value.replace(/^"(.*)"$/, '$1');
}
