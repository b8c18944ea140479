import { attributeOf, find } from '@/utils/clip/dom';

/** What a saved page tells of itself. It is the reader's own file, so its word is taken. */
export type Claims = { url: URL | null; savedAt: string | null };

/** From the comment of the browser or of SingleFile, which wrote down where they were; else from the page's own head. */
export function claimsOf(html: string, page: Document): Claims {
  const start = html.slice(0, 20_000);
  const single = /<!--\s*(?:Page saved with|Archive processed by) SingleFile([\s\S]*?)-->/.exec(start)?.[1] ?? '';
  const told = [
    /<!--\s*saved from url=\(\d+\)(\S+?)\s*-->/i.exec(start)?.[1],
    /^\s*url:\s*(\S+)/m.exec(single)?.[1],
    attribute(page, 'meta[property="og:url" i], meta[name="og:url" i]', 'content'),
    attribute(page, 'link[rel="canonical" i]', 'href'),
  ];
  const url = told.map((address) => webAddress(address ?? '')).find((address) => address !== null) ?? null;
  return { url, savedAt: momentOf(/^\s*saved date:\s*(.+)$/m.exec(single)?.[1] ?? '') };
}

/** An address on the web; null for all else, such as `about:internet` or a file. */
export function webAddress(text: string): URL | null {
  const url = URL.parse(text.trim().replaceAll('&amp;', '&'));
  return url && /^https?:$/.test(url.protocol) ? url : null;
}

/** `Wed Nov 12 2025 10:00:00 GMT+0800 (中国标准时间)` → ISO 8601 in UTC; null where it is no time, or one to come. */
export function momentOf(written: string | number): string | null {
  const time = typeof written === 'number' ? written : Date.parse(written.replace(/\(.*$/, '').trim());
  return time > 0 && time <= Date.now() ? new Date(time).toISOString() : null;
}

function attribute(page: Document, selector: string, name: string): string | null {
  const element = find(page, selector);
  return element && attributeOf(element, name);
}
