import type { Article } from '@/utils/article';
import { addTags, sameTag } from '@/utils/tag';
import type { Database } from './database';

/** Tags of articles outside the trash, most used first, then the latest used. */
export async function tags(db: Database): Promise<{ name: string; count: number }[]> {
  const [articles, known] = await Promise.all([
    db.articles.where('tags').above('').distinct().toArray(),
    db.tags.toArray(),
  ]);
  const usedAt = new Map(known.map((tag) => [tag.name, tag.usedAt]));
  const counts = new Map<string, number>();
  for (const article of articles) {
    if (article.deletedAt === null) for (const tag of article.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  const latest = (name: string) => usedAt.get(name) ?? '';
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || latest(b.name).localeCompare(latest(a.name)) || a.name.localeCompare(b.name));
}

export function tag(db: Database, ids: string[], names: string[]): Promise<void> {
  return change(db, ids, names, (article) => joinTags(article.tags, names));
}

export function untag(db: Database, ids: string[], names: string[]): Promise<void> {
  const stays = (tag: string) => !names.some((name) => sameTag(name, tag));
  return change(db, ids, [], (article) => article.tags.filter(stays));
}

export function setTags(db: Database, id: string, names: string[]): Promise<void> {
  return change(db, [id], names, () => joinTags([], names));
}

/** The tags and those names that are not among them yet, tidied. */
export function joinTags(tags: readonly string[], names: readonly string[]): string[] {
  return names.reduce<string[]>(addTags, [...tags]);
}

/** Inside a transaction over `tags`: what was used last is offered first. */
export async function noteUse(db: Database, names: string[], now: Date): Promise<void> {
  const used = joinTags([], names).map((name) => ({ name, usedAt: now.toISOString() }));
  if (used.length > 0) await db.tags.bulkPut(used);
}

function change(db: Database, ids: string[], used: string[], next: (article: Article) => string[]): Promise<void> {
  return db.transaction('rw', db.articles, db.tags, async () => {
    const articles = (await db.articles.bulkGet(ids)).filter((article) => article !== undefined);
    await db.articles.bulkPut(articles.map((article) => ({ ...article, tags: next(article) })));
    await noteUse(db, used, new Date());
  });
}
