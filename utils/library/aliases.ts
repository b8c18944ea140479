import type { Article } from '@/utils/article';
import type { Database } from './database';
import type { Incoming } from './library';

/** By key, canonical address or any alias. */
export async function find(db: Database, keyOrAddress: string): Promise<Article | null> {
  return (await db.articles.get({ key: keyOrAddress })) ?? (await byAlias(db, keyOrAddress));
}

type Known = Pick<Incoming, 'facts' | 'addresses'>;

/** What the library knows of an incoming article. */
export type Acquaintance = {
  /** Itself: by its key, else by any of its addresses. */
  known: Article | null;
  /** Its addresses that lead to no article yet. */
  free: string[];
};

/** Asks everything at once: this stands in the way of every save. */
export async function recognise(db: Database, incoming: Known): Promise<Acquaintance> {
  const { key } = incoming.facts;
  const addresses = addressesOf(incoming);
  const [byKey, aliases] = await Promise.all([
    Promise.all(addresses.map((address) => db.articles.get({ key: address }))),
    db.aliases.bulkGet(addresses),
  ]);
  const free = addresses.filter((_, index) => !aliases[index]);
  const exact = byKey.find((article) => article?.key === key);
  if (exact) return { known: exact, free };
  const ids = aliases.flatMap((alias) => alias?.articleId ?? []);
  const byAlias = ids.length > 0 ? await db.articles.bulkGet([...new Set(ids)]) : [];
  const known = [...byKey, ...byAlias].find((article) => article && !areTwo(article.key, key));
  return { known: known ?? null, free };
}

/** Remembers addresses of an article. */
export async function learnAliases(db: Database, { id, key }: Article, addresses: string[]): Promise<void> {
  const learnt = addresses.filter((address) => address !== key).map((address) => ({ address, articleId: id }));
  if (learnt.length > 0) await db.aliases.bulkPut(learnt);
}

async function byAlias(db: Database, address: string): Promise<Article | null> {
  const alias = await db.aliases.get(address);
  return alias ? ((await db.articles.get(alias.articleId)) ?? null) : null;
}

function addressesOf({ facts, addresses }: Known): string[] {
  const all = [facts.key, facts.url, facts.shortUrl, ...(addresses ?? [])];
  return [...new Set(all.filter((address) => address !== null))];
}

/** Two WeChat identities are two articles, whatever addresses they claim. */
export function areTwo(one: string, other: string): boolean {
  return one.startsWith('wx:') && other.startsWith('wx:') && one !== other;
}
