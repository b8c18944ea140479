import { attributeOf, byTag } from './dom';

/** What a page's relative addresses are relative to: the `<base>` that it declares, else its own address. */
export function baseOf(page: Document, url: URL): URL {
  const declared = byTag(page, 'base')
    .map((base) => attributeOf(base, 'href'))
    .find((href) => href !== null);
  const base = declared ? URL.parse(declared, url) : null;
  return base && /^https?:$/.test(base.protocol) ? base : url;
}
