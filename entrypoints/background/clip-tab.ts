import type { Article, Clip, Facts } from '@/utils/article';
import { isRefusal } from '@/utils/article';
import { excerptOf } from '@/utils/clip/text';
import { textHash } from '@/utils/library/hash';
import type { Library } from '@/utils/library/library';
import { isWorse } from '@/utils/library/merge';
import type { ClipReply, Look } from '@/utils/messages';
import { originsToAsk } from '@/utils/pictures/permission';
import { canonicalUrl, keyOf } from '@/utils/sites/address';
import { readTab } from './read-tab';

/** What the tab holds, without saving anything. */
export async function look(library: Library, tabId: number): Promise<Look> {
  const reading = await readTab(tabId, null);
  if (reading.state === 'forbidden') return { state: 'forbidden', saved: await savedCopy(library, reading.address) };
  const { result, address } = reading;
  if (isRefusal(result)) return { state: 'refused', refusal: result, saved: await savedCopy(library, address) };
  const { html: _, text, ...clip } = result;
  const [saved, pictureOrigins] = await Promise.all([
    savedAs(library, result.facts, address),
    originsToAsk([...result.pictures, result.facts.cover]),
  ]);
  const changed = saved !== null && (await hasChanged(result, saved));
  return { state: 'article', address: address.href, clip, excerpt: excerptOf(text), saved, changed, pictureOrigins };
}

/** Clips the tab into the library; where an address is `meant`, no other page. */
export async function clip(
  library: Library,
  tabId: number,
  tags: string[],
  meant: string | null = null,
): Promise<ClipReply> {
  const reading = await readTab(tabId, meant);
  if (reading.state === 'forbidden') return { state: 'forbidden', saved: await savedCopy(library, reading.address) };
  const { result, address } = reading;
  if (isRefusal(result)) return { state: 'refused', refusal: result, saved: await savedCopy(library, address) };
  const begin = performance.now();
  const outcome = await library.save({ ...result, addresses: [canonicalUrl(address)] }, tags, new Date());
  return { ...outcome, milliseconds: { ...result.milliseconds, save: performance.now() - begin } };
}

/** The library's copy of an address, as far as the address alone tells. */
async function savedCopy(library: Library, address: URL | null): Promise<Article | null> {
  return address ? firstFound(library, [keyOf(address), canonicalUrl(address)]) : null;
}

/** The same, unless it lies in the trash. */
export async function keptCopy(library: Library, address: URL | null): Promise<Article | null> {
  const saved = await savedCopy(library, address);
  return saved?.deletedAt === null ? saved : null;
}

/** The library's copy of what a page turned out to be, by any of its names. */
function savedAs(library: Library, { key, url, shortUrl }: Facts, address: URL): Promise<Article | null> {
  return firstFound(library, [key, url, shortUrl, keyOf(address), canonicalUrl(address)]);
}

/** The article of the first name that has one. Asked all at once: the popup waits for this. */
async function firstFound(library: Library, names: (string | null)[]): Promise<Article | null> {
  const distinct = [...new Set(names)].filter((name) => name !== null);
  const found = await Promise.all(distinct.map((name) => library.find(name)));
  return found.find((article) => article !== null) ?? null;
}

/** Other words than the copy has, and not just fewer: a copy that would not be taken is no change to offer. */
async function hasChanged(fresh: Clip, saved: Article): Promise<boolean> {
  const { partial } = fresh.facts;
  return !isWorse({ partial, measure: fresh.measure }, saved) && (await textHash(fresh.text)) !== saved.textHash;
}
