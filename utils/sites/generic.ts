import { Readability } from '@mozilla/readability';
import { inertBody } from '@/utils/clip/inert';
import { canonicalUrl, keyOf } from './address';
import type { Reading, SiteAdapter } from './site';

/** Any page that the reader asks to clip. */
export const generic: SiteAdapter = {
  name: 'generic',
  matches: ['*://*/*'],
  read(page: Document, url: URL): Reading | null {
    const copy = Node.prototype.cloneNode.call(page, true) as Document;
    const found = new Readability(copy, { keepClasses: true, charThreshold: 140, disableJSONLD: true, serializer: (node) => node as unknown as string }).parse();
    if (!found?.content) return null;
    const body = inertBody('');
    body.append(found.content as unknown as Node);
    return {
      key: keyOf(url),
      url: canonicalUrl(url),
      shortUrl: null,
      kind: 'article',
      title: found.title ?? '',
      account: found.siteName ?? null,
      accountId: null,
      author: found.byline ?? null,
      publishedAt: null,
      sourceUrl: null,
      cover: null,
      description: found.excerpt ?? null,
      original: false,
      body,
    };
  },
};
