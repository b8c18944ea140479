/** Signs that browsers let stand in an address and stricter programs do not. */
const loose = /[|^`{}[\]\\"<>\s]/g;

/** The address of a link as every program takes it (RFC 3986); null for one that none could follow. */
export function linkAddress(href: string): string | null {
  if (/^mailto:/i.test(href)) return /^mailto:[\w.+-]+@[\w.-]+$/i.test(href) ? href : null;
  if (!/^https?:/i.test(href) || !URL.canParse(href)) return null;
  const { protocol, host, pathname, search, hash } = new URL(href);
  if (!/^[a-z\d](?:[a-z\d.-]*[a-z\d])?(?::\d+)?$/.test(host)) return null;
  const rest = (pathname + search + hash).replace(loose, encodeURIComponent).replace(/%(?![\da-f]{2})/gi, '%25');
  // One more # would begin another fragment.
  const [before = '', ...after] = rest.split('#');
  return `${protocol}//${host}${before}${after.length > 0 ? `#${after.join('%23')}` : ''}`;
}
