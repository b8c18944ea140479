import type { Head, Headed } from './head';

const known = /^(title|date|url|source|author|account|published|标题|日期|链接|来源|作者)\s*[:：]\s*(.*)$/i;
const names: Record<string, string> = { 标题: 'title', 日期: 'date', 链接: 'url', 来源: 'source', 作者: 'author' };

/**
 * `Title: …`, `Date: …`, `URL: …` lines at the very top, an empty line below. Null where the document does not begin with
 * a title in that form, or only with one line of it: an article may well begin with "来源：…".
 */
export function readTitledLines(text: string): Headed | null {
  const lines = text.split(/\r\n|\r|\n/);
  const head: Head = new Map();
  let at = 0;
  for (; at < lines.length; at++) {
    const [, key, value] = known.exec((lines[at] ?? '').trim()) ?? [];
    if (!key) break;
    head.set(names[key] ?? key.toLowerCase(), (value ?? '').trim());
  }
  const isHead = head.size >= 2 && head.has('title') && (lines[at] ?? '').trim() === '';
  return isHead ? { head, body: lines.slice(at).join('\n'), form: 'lines' } : null;
}
