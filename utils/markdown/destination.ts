/** Where a link leads; null where it leads nowhere. Renderers leave `[…](javascript:…)` standing as text. */
export function linkAddress(link: Element): string | null {
  const address = link.getAttribute('href');
  return address === null || /^\s*(?:javascript|vbscript|file|data):/i.test(address) ? null : addressOf(address);
}

/** An address without what browsers leave out of it: blanks around it, and the ends of lines. */
export function addressOf(written: string): string {
  return written.replace(/[\t\n\r]/g, '').trim();
}

/** The title of a link or picture as it is written behind the address. */
export function titleOf(element: Element): string {
  const title = element.getAttribute('title')?.replace(/\s+/g, ' ').trim();
  return title ? ` "${title.replace(/["\\]/g, '\\$&').replace(reference, '&amp;')}"` : '';
}

/** What begins a character reference. marked decodes it behind a backslash too. */
const reference = /&(?=#?\w+;)/g;

/** Pairs of parentheses, none in another: what every program counts right. */
const pairs = /^[^()]*(?:\([^()]*\)[^()]*)*$/;

/** An address as it is written between the parentheses of a link or picture. */
export function destination(address: string): string {
  const special = pairs.test(address) ? /\\(?=[!-/:-@[-`{-~])|\*/g : /\\(?=[!-/:-@[-`{-~])|[*()]/g;
  const one = address
    .replace(/[\p{Cc}`<>]/gu, encodeURIComponent)
    .replace(special, '\\$&')
    .replace(reference, '&amp;');
  return /\s/.test(one) ? `<${one}>` : one;
}

/** Whether every renderer shows `<address>` as just these letters: some decode what is percent-encoded or Punycode. */
export function isPlainAddress(address: string): boolean {
  return /^https?:\/\/[\w.-]+(?::\d+)?(?:[/?#][!#$&-;=?-Z_a-z~]*)?$/.test(address) && !/xn--|&#?\w+;/.test(address);
}
