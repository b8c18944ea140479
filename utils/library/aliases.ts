import type { Article } from '@/utils/article';
import type { Database } from './database';
import type { Incoming } from './library';

/** By key, canonical address or any alias. */
export async function find(db: Database, keyOrAddress: string): Promise<Article | null> {
  return (await db.articles.get({ key: keyOrAddress })) ?? (await byAlias(db, keyOrAddress));
}

/** The article that an incoming one is, if the library has it: by its key, else by any of its addresses. */
export async function findKnown(db: Database, incoming: Incoming): Promise<Article | null> {
  const { key } = incoming.facts;
  const byKey = await db.articles.get({ key });
  if (byKey) return byKey;
  for (const address of addressesOf(incoming)) {
    const article = await find(db, address);
    if (article && !areTwo(article.key, key)) return article;
  }
  return null;
}

/** Remembers every address of the article that leads to none yet. */
export async function learnAliases(db: Database, article: Article, incoming: Incoming): Promise<void> {
  const addresses = addressesOf(incoming).filter((address) => address !== article.key);
  const taken = await db.aliases.bulkGet(addresses);
  const free = addresses.filter((_, index) => !taken[index]);
  await db.aliases.bulkAdd(free.map((address) => ({ address, articleId: article.id })));
}

async function byAlias(db: Database, address: string): Promise<Article | null> {
  const alias = await db.aliases.get(address);
  return alias ? ((await db.articles.get(alias.articleId)) ?? null) : null;
}

function addressesOf({ facts, addresses }: Incoming): string[] {
  const all = [facts.key, facts.url, facts.shortUrl, ...(addresses ?? [])];
  return [...new Set(all.filter((address) => address !== null))];
}

/** Two WeChat identities are two articles, whatever addresses they claim. */
function areTwo(one: string, other: string): boolean {
  return one.startsWith('wx:') && other.startsWith('wx:') && one !== other;
}
