import { addressOf, pictureAddress } from '@/utils/clip/clean/pictures';
import { attributeOf, byTag, findAll, rawTextOf } from '@/utils/clip/dom';
import { limits } from '../limits';
import type { ImportedPicture } from '../outcome';
import { standIn } from '../picture-book';
import { problemIn } from '../problem';
import type { Resource, Resources } from './resources';

/** Pictures that came with a page, by the address that its article will know them by. */
export type PagePictures = {
  /** Those at these addresses, and how many of them the page says it brought along but did not. */
  collect(addresses: string[]): Promise<{ pictures: ImportedPicture[]; lost: number }>;
};

/**
 * Gives every picture of a saved page its address on the web again, or one that stands for it, and remembers what came along.
 * Changes `page`. `shown`: the file keeps what was shown (SingleFile); in a page as served a picture inside its own address
 * is only there until the real one is loaded.
 */
export async function settlePictures(
  page: Document,
  base: URL,
  resources: Resources,
  shown: boolean,
): Promise<PagePictures> {
  const brought = new Map<string, Resource>();
  const missing = new Set<string>();
  const shared = sharedPictures(page);
  for (const picture of byTag(page, 'img')) {
    const link = shared(picture) ?? attributeOf(picture, 'src') ?? '';
    const resource = resources(link);
    if (!resource && !isNeighbour(link)) continue;
    const waiting = addressWithout(picture, link, base);
    if (link.startsWith('data:') && waiting !== null && (!shown || link.length < BLURRED)) continue;
    const address = waiting ?? originalOf(picture, base) ?? (await standInOf(resource, link));
    for (const name of ['src', 'data-src']) picture.setAttribute(name, address);
    if (resource) brought.set(address, resource);
    else if (address !== waiting) missing.add(address);
  }
  await settleBackgrounds(page, resources, brought);
  return {
    async collect(addresses) {
      const found = addresses.map((address) => [address, brought.get(address) ?? resources(address)] as const);
      const read = await Promise.all(found.map(([address, resource]) => pictureFrom(address, resource)));
      const failed = found.filter(([address, resource], at) => (resource ? read[at] === null : missing.has(address)));
      return { pictures: read.filter((picture) => picture !== null), lost: failed.length };
    },
  };
}

/** Previews that pages show until a picture is loaded are smaller than this; characters. */
const BLURRED = 2000;

/** The address without what the browser or SingleFile put into the file instead of it; null where none is left. */
function addressWithout(picture: Element, link: string, base: URL): string | null {
  if (!/^https?:/i.test(link)) for (const name of ['src', 'srcset']) picture.removeAttribute(name);
  return webOnly(addressOf(picture, base));
}

/** The address that SingleFile keeps where it is told to. */
function originalOf(picture: Element, base: URL): string | null {
  const original = attributeOf(picture, 'data-sf-original-src');
  return original ? webOnly(pictureAddress(original, base)) : null;
}

function webOnly(address: string | null): string | null {
  return address && /^https?:/.test(address) ? address : null;
}

async function standInOf(resource: Resource | null, link: string): Promise<string> {
  if (!resource) return standIn(link.replace(/^\.\//, ''));
  if (resource.name !== 'data:') return standIn(resource.name);
  const hash = await crypto.subtle.digest('SHA-256', await resource.bytes(limits.picture));
  return standIn(Array.from(new Uint8Array(hash, 0, 16), (byte) => byte.toString(16).padStart(2, '0')).join(''));
}

/** Browsers put what belongs to `x.html` into `x_files`. */
function isNeighbour(link: string): boolean {
  return !/^[a-z][a-z\d+.-]*:|^\/\//i.test(link) && /[_.]files\/[^/]+$/.test(link);
}

/** SingleFile keeps a picture that is shown several times once, in a property of its style sheet. */
function sharedPictures(page: Document): (picture: Element) => string | null {
  const kept = new Map<string, string>();
  for (const sheet of byTag(page, 'style'))
    for (const [, name, link] of rawTextOf(sheet).matchAll(/(--sf-img-\d+):\s*url\(["']?(data:[^"')]+)/g))
      if (name && link) kept.set(name, link);
  return (picture) => {
    const name = kept.size > 0 ? /var\((--sf-img-\d+)\)/.exec(attributeOf(picture, 'style') ?? '')?.[1] : null;
    return (name && kept.get(name)) ?? null;
  };
}

const background = /(background(?:-image)?\s*:[^;]*url\(\s*["']?)([^"')]+)/i;

/** Boxes that show a picture as their background. */
async function settleBackgrounds(page: Document, resources: Resources, brought: Map<string, Resource>): Promise<void> {
  for (const box of findAll(page, '[style*="url(" i]:not([data-lazy-bgimg])')) {
    const style = attributeOf(box, 'style') ?? '';
    const resource = resources(background.exec(style)?.[2] ?? '');
    if (!resource || /^https?:/.test(resource.name)) continue;
    const address = await standInOf(resource, '');
    box.setAttribute(
      'style',
      style.replace(background, (_, before: string) => before + address),
    );
    brought.set(address, resource);
  }
}

/** A picture that cannot be read costs the article that picture, not the words. */
async function pictureFrom(address: string, resource: Resource | null): Promise<ImportedPicture | null> {
  if (!resource) return null;
  try {
    return { address, blob: new Blob([await resource.bytes(limits.picture)]) };
  } catch (error) {
    if (problemIn(error)) return null;
    throw error;
  }
}
