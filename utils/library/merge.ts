import { type Article, type Facts, factsOf, type Measure } from '@/utils/article';
import type { SaveOutcome } from './library';
import { joinTags } from './tags';

/**
 * What an article becomes when `fresh`, the same article clipped just now, meets what the library has of it. `lacks`: it
 * holds nothing that is not there already.
 */
export function merge(known: Article | null, fresh: Article, lacks = false): SaveOutcome {
  if (!known) return { state: 'saved', article: fresh };
  const key = lastingKey(known, fresh);
  const kept = { ...known, key, tags: joinTags(known.tags, fresh.tags), deletedAt: null };
  if (known.textHash === fresh.textHash) {
    // The same words as those known to be a part are that part, whoever brings them.
    const partial = known.partial || fresh.partial;
    return { state: known.deletedAt ? 'saved' : 'same', article: { ...kept, ...filled(known, fresh), key, partial } };
  }
  if (lacks || isWorse(fresh, known)) return { state: 'fuller', article: kept };
  const { measure, excerpt, textHash } = fresh;
  const content = { measure, excerpt, textHash, version: known.version + 1 };
  return { state: 'version', article: { ...kept, ...filled(fresh, known), ...content, key } };
}

/**
 * A part never takes the place of the whole. Nor does a page that lost most of its words or pictures: it is half loaded, cut
 * off or censored. Half is far beyond what an author's correction removes.
 */
export function isWorse(fresh: Extent, known: Extent): boolean {
  if (fresh.partial !== known.partial) return fresh.partial;
  const { characters, images } = known.measure;
  return fresh.measure.characters * 2 < characters || fresh.measure.images * 2 < images;
}

type Extent = { partial: boolean; measure: Measure };

/** The facts of one, and of the other where the first has none. */
function filled(first: Facts, second: Facts): Facts {
  const given = Object.entries(factsOf(first)).filter(([, value]) => value !== null);
  const { url, site } = hasNoAddress(first) ? second : first;
  return { ...factsOf(second), ...Object.fromEntries(given), url, site };
}

/** A WeChat identity outlives any address, and any address the name of a document that has none. */
function lastingKey(known: Facts, fresh: Facts): string {
  const isBetter = fresh.key.startsWith('wx:') || (hasNoAddress(known) && !hasNoAddress(fresh));
  return isBetter ? fresh.key : known.key;
}

function hasNoAddress({ url }: Facts): boolean {
  return url.startsWith('urn:');
}
