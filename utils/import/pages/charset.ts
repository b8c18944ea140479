import { decode } from '../decode';

/**
 * Bytes of a saved page → text. What is whole UTF-8 is UTF-8, whatever the page says: browsers and editors rewrite pages and
 * leave the old name in them. Then counts what was `told` beside the page, then the page's own `<meta>`. Throws `not-text`.
 */
export function decodePage(bytes: Uint8Array, told: string | null = null): string {
  const whole = strictly('utf-8', bytes);
  if (whole !== null) return whole;
  const name = (told ?? metaCharset(bytes) ?? 'utf-8').toLowerCase();
  const label = /^(gbk?|gb2312|gb_2312-80|x-gbk|cp936|gb18030)$/.test(name) ? 'gb18030' : name;
  return (label === 'utf-8' ? null : loosely(label, bytes)) ?? decode(bytes);
}

/** `<meta charset=…>` and `<meta http-equiv content="…; charset=…">`, in the first kilobytes, where it must stand. */
function metaCharset(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 8192));
  return /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{3,30})/i.exec(start)?.[1] ?? null;
}

function strictly(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A saved page may be cut, or hold a bad byte in an advertisement. Null for names that nobody knows. */
function loosely(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return null;
  }
}
