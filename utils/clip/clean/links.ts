import { canonicalUrl, shortAddress, wechatIdentity } from '@/utils/sites/address';
import { attributeOf } from '../dom';
import { call, isReturn, noteOf } from './footnotes';
import type { Rule } from './rule';
import { withMark } from './writer';

export const link: Rule = (element, place) => {
  const { writer, base, inside } = place;
  const note = noteOf(element);
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
  return wechatIdentity(target) || shortAddress(target) ? canonicalUrl(target) : target.href;
}

/** A place on the page itself. */
function isPlaceIn(page: URL, { hash, href }: URL): boolean {
  return hash !== '' && href.slice(0, -hash.length) === page.href.replace(/#.*$/, '');
}

/** Sites send readers through a page of their own before they let them go. */
function unwrapped(url: URL): URL {
  if (!/^links?\.|redirect|jump|\/link|sinaurl|urlredirect/i.test(url.host + url.pathname)) return url;
  for (const name of ['target', 'url', 'u', 'goto', 'to', 't']) {
    const target = URL.parse(url.searchParams.get(name) ?? '');
    if (target && /^https?:$/.test(target.protocol)) return target;
  }
  return url;
}
