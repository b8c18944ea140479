import type { Article, Facts, Measure } from '@/utils/article';
import type { SaveOutcome } from './library';
import { joinTags } from './tags';

/** What an article becomes when `fresh`, the same article clipped just now, meets what the library has of it. */
export function merge(known: Article | null, fresh: Article): SaveOutcome {
  if (!known) return { state: 'saved', article: fresh };
  const key = lastingKey(known, fresh);
  const kept = { ...known, key, tags: joinTags(known.tags, fresh.tags), deletedAt: null };
  if (known.textHash === fresh.textHash) {
    return { state: known.deletedAt ? 'saved' : 'same', article: { ...kept, ...filled(known, fresh), key } };
  }
  if (isWorse(fresh.measure, known.measure)) return { state: 'fuller', article: kept };
  const { measure, excerpt, textHash } = fresh;
  const content = { measure, excerpt, textHash, version: known.version + 1 };
  return { state: 'version', article: { ...kept, ...filled(fresh, known), ...content, key } };
}

/**
 * A page that lost most of its words or pictures is a page half loaded, cut off or censored, and never takes the place of
 * a full copy. Half is far beyond what an author's correction removes.
 */
export function isWorse(fresh: Measure, known: Measure): boolean {
  return fresh.characters * 2 < known.characters || fresh.images * 2 < known.images;
}

export function factsOf(article: Facts): Facts {
  const { key, url, shortUrl, site, kind, title, account, accountId } = article;
  const { author, publishedAt, sourceUrl, cover, description, original } = article;
  return {
    ...{ key, url, shortUrl, site, kind, title, account, accountId },
    ...{ author, publishedAt, sourceUrl, cover, description, original },
  };
}

/** The facts of one, and of the other where the first has none. */
function filled(first: Facts, second: Facts): Facts {
  const given = Object.entries(factsOf(first)).filter(([, value]) => value !== null);
  return { ...factsOf(second), ...Object.fromEntries(given) };
}

/** A WeChat identity outlives any address. */
function lastingKey(known: Facts, fresh: Facts): string {
  return fresh.key.startsWith('wx:') ? fresh.key : known.key;
}
