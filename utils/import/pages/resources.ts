import { findBeside, type Source } from '../picture-book';
import { importError } from '../problem';
import { dataBytes } from './data-address';

/** Something that came with a page. `name` tells it from the others: a path, an address. */
export type Resource = { name: string; bytes(limit: number): Promise<Uint8Array<ArrayBuffer>> };

/** What a link in a page means among the things that came with it; null where it is not among them. */
export type Resources = (link: string) => Resource | null;

/** A page alone, or with its `_files`: pictures inside their own addresses, and files beside it. */
export function filesBeside(page: string, source: Source): Resources {
  return (link) => {
    const inside = inAddress(link);
    if (inside) return inside;
    const path = findBeside(page, link, source) ?? lyingFlat(page, link, source);
    return path ? { name: path, bytes: (limit) => source.bytes(path, limit) } : null;
  };
}

/** A picture in a `data:` address. Short ones are placeholders: WeChat's has 200 characters. */
export function inAddress(link: string): Resource | null {
  if (!/^data:image\//i.test(link) || link.length <= 300) return null;
  return {
    name: 'data:',
    async bytes() {
      const bytes = dataBytes(link);
      if (!bytes) throw importError({ code: 'damaged-entry' });
      return bytes;
    },
  };
}

/** Files chosen one by one come without their folders. */
function lyingFlat(page: string, link: string, source: Source): string | null {
  const path = link.split('/');
  return page.includes('/') || path.length < 2 || /^[a-z][a-z\d+.-]*:/i.test(link)
    ? null
    : findBeside(page, path.at(-1) ?? '', source);
}
