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
  const reading = await readTab(tabId);
  if (reading.state === 'forbidden') return { state: 'forbidden', saved: await savedCopy(library, reading.address) };
  const { result, address } = reading;
  if (isRefusal(result)) return { state: 'refused', refusal: result, saved: await savedCopy(library, address) };
  const saved = await savedAs(library, result.facts, address);
  const { html: _, text, ...clip } = result;
  const changed = saved !== null && (await hasChanged(result, saved));
  const pictureOrigins = await originsToAsk([...result.pictures, result.facts.cover]);
  return { state: 'article', clip, excerpt: excerptOf(text), saved, changed, pictureOrigins };
}

/** Clips the tab into the library. */
export async function clip(library: Library, tabId: number, tags: string[]): Promise<ClipReply> {
  const reading = await readTab(tabId);
  if (reading.state === 'forbidden') return { state: 'forbidden', saved: await savedCopy(library, reading.address) };
  const { result, address } = reading;
  if (isRefusal(result)) return { state: 'refused', refusal: result, saved: await savedCopy(library, address) };
  const begin = performance.now();
  const outcome = await library.save({ ...result, addresses: [canonicalUrl(address)] }, tags, new Date());
  return { ...outcome, milliseconds: { ...result.milliseconds, save: performance.now() - begin } };
}

/** The library's copy of an address, as far as the address alone tells. */
export async function savedCopy(library: Library, address: URL | null): Promise<Article | null> {
  if (!address) return null;
  return (await library.find(keyOf(address))) ?? library.find(canonicalUrl(address));
}

/** The same, unless it lies in the trash. */
export async function keptCopy(library: Library, address: URL | null): Promise<Article | null> {
  const saved = await savedCopy(library, address);
  return saved?.deletedAt === null ? saved : null;
}

/** The library's copy of what a page turned out to be, by any of its names. */
async function savedAs(library: Library, { key, url, shortUrl }: Facts, address: URL): Promise<Article | null> {
  for (const name of [key, url, shortUrl]) {
    const found = name === null ? null : await library.find(name);
    if (found) return found;
  }
  return savedCopy(library, address);
}

/** Other words than the copy has, and not just fewer: a copy that would not be taken is no change to offer. */
async function hasChanged(fresh: Clip, saved: Article): Promise<boolean> {
  return !isWorse(fresh.measure, saved.measure) && (await textHash(fresh.text)) !== saved.textHash;
}
