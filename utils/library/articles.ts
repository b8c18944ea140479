import type { Article, Body } from '@/utils/article';
import type { Database } from './database';
import { waitingJobs } from './picture-queue';

export async function get(db: Database, id: string): Promise<Article | null> {
  return (await db.articles.get(id)) ?? null;
}

/** The current body. */
export async function body(db: Database, id: string): Promise<Body | null> {
  const article = await db.articles.get(id);
  return article ? ((await db.bodies.get([id, article.version])) ?? null) : null;
}

/** Every article that is not in the trash, newest clip first. */
export async function articles(db: Database): Promise<Article[]> {
  const all = await db.articles.orderBy('clippedAt').reverse().toArray();
  return all.filter((article) => article.deletedAt === null);
}

/** The newest clips that are not in the trash. */
export async function latest(db: Database, limit: number): Promise<Article[]> {
  const newest = db.articles.orderBy('clippedAt').reverse();
  return newest
    .filter(({ deletedAt }) => deletedAt === null)
    .limit(limit)
    .toArray();
}

/** How many articles wait to be read. */
export async function unread(db: Database): Promise<number> {
  return db.articles.filter(({ status, deletedAt }) => status === 'unread' && deletedAt === null).count();
}

/** Text of articles for searching: id → text. */
export async function texts(db: Database): Promise<Map<string, string>> {
  return new Map((await db.searchTexts.toArray()).map(({ articleId, text }) => [articleId, text]));
}

export async function setStatus(db: Database, ids: string[], status: Article['status']): Promise<void> {
  await db.articles.where('id').anyOf(ids).modify({ status });
}

export async function counts(db: Database): Promise<{ articles: number; trash: number; waiting: number }> {
  return db.transaction('r', db.articles, db.jobs, async () => {
    const trash = await db.articles.where('deletedAt').above('').count();
    return { articles: (await db.articles.count()) - trash, trash, waiting: await waitingJobs(db, new Date()).count() };
  });
}
