import type { Clip, Refusal } from '@/utils/article';

/**
 * Page → article. Reads the page through its site's adapter, cleans a copy of the body, sanitises it last and measures it.
 * The page itself is never changed. `url` is the tab's address, not what the page claims.
 */
export function clip(_page: Document, _url: URL): Clip | Refusal {
  return { refusal: 'empty', detail: null };
}
