import { canonicalUrl, isTracking, shortAddress, wechatIdentity } from '@/utils/sites/address';
import { attributeOf } from '../dom';
import { call, isReturn, noteOf } from './footnotes';
import type { Rule } from './rule';
import { withMark } from './writer';

export const link: Rule = (element, place) => {
  const { writer, base, inside } = place;
  const note = noteOf(element, place);
  if (note || isReturn(element)) place.note(null, element);
  if (note) return call(note, place);
  if (isReturn(element)) return;
  const href = linkAddress(attributeOf(element, 'href') ?? '', base);
  if (href) withMark(writer, { tag: 'a', attributes: { href } }, () => inside(element));
  else inside(element);
};

/** Where a link really leads, null where it leads nowhere outside this page. */
export function linkAddress(href: string, base: URL): string | null {
  const text = href.trim();
  const url = text === '' || text.startsWith('#') ? null : URL.parse(text.replaceAll('&amp;', '&'), base);
  if (!url || !/^(https?|mailto):$/.test(url.protocol) || isPlaceIn(base, url)) return null;
  const target = unwrapped(url);
  return wechatIdentity(target) || shortAddress(target) ? canonicalUrl(target) : untracked(target).href;
}

/** A place on the page itself. */
function isPlaceIn(page: URL, { hash, href }: URL): boolean {
  return hash !== '' && href.slice(0, -hash.length) === page.href.replace(/#.*$/, '');
}

/** Sites send readers through a page of their own before they let them go: its host or its last name says so. */
const gates =
  /^(links?|jump|url|go|redirect)\.|\/(link\d?|links|link\.html|link-jump|(go)?tolink|redirect|go|go-wild|goto|jump|away|outlink|transfer|forward|sinaurl|linkfilter|url|l\.php|middlem\.html|blog-entry|refer|safelink)\/?$/i;
/** There, an address says where to return to, or what is passed on to others. */
const others = /login|signin|auth|passport|shar(e|er)\b/i;
const targets = ['target', 'url', 'u', 'to', 'goto', 'gotourl', 'q', 'pfurl', 'jump', 't'];

function unwrapped(url: URL): URL {
  if (!gates.test(url.host + url.pathname) || others.test(url.host + url.pathname)) return url;
  const named = targets.map((name) => url.searchParams.get(name) ?? '');
  // 51cto writes the address behind the question mark, without a name.
  for (const text of [...named, decoded(url.search.slice(1))]) {
    const target = URL.parse(text);
    if (target && /^https?:$/.test(target.protocol)) return target;
  }
  return url;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The rest of the query stays as it is written: to a server, `%20` and `+` may differ. */
function untracked(url: URL): URL {
  const pairs = url.search.slice(1).split('&');
  const kept = pairs.filter((pair) => !isTracking(pair.split('=')[0] ?? ''));
  if (kept.length < pairs.length) url.search = kept.join('&');
  return url;
}
