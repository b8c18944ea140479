import type { Article } from '@/utils/article';
import type { Database } from './database';
import type { PictureFailure, PictureJob, PictureUse } from './library';

/** Inside the saving transaction: one use and one job for every picture of the article that is not kept yet. */
export async function queuePictures(db: Database, article: Article, body: string[], now: Date): Promise<void> {
  const wanted = withCover(body, article.cover).filter(({ address }) => isWebAddress(address));
  const known = await db.pictureUses.bulkGet(wanted.map(({ address }) => [article.id, address]));
  const uses = wanted.map((place, index) => ({ ...waiting(article.id), ...known[index], ...place }));
  await queue(db, uses, now);
}

/** Puts failed pictures back in the queue, of one article or of all, and what waits for a later try in front. */
export function retryPictures(db: Database, articleId: string | null, now: Date): Promise<void> {
  return db.transaction('rw', db.pictureUses, db.jobs, async () => {
    const uses = articleId === null ? db.pictureUses.toCollection() : usesOf(db, articleId);
    await queue(db, await uses.toArray(), now);
  });
}

/** Pictures that failed for this reason get another try, now that it may be gone. */
export function retryFailed(db: Database, cause: PictureFailure, now: Date): Promise<void> {
  return db.transaction('rw', db.pictureUses, db.jobs, async () => {
    await queue(db, await db.pictureUses.filter(({ reason }) => reason === cause).toArray(), now);
  });
}

/** What may be fetched now, oldest first; nothing for articles in the trash. */
export function dueJobs(db: Database, now: Date, limit: number): Promise<PictureJob[]> {
  return db.transaction('r', db.jobs, db.articles, async () => {
    const trash = new Set(await db.articles.where('deletedAt').above('').primaryKeys());
    const due = db.jobs.where('due').belowOrEqual(now.getTime());
    return due
      .filter((job) => !trash.has(job.articleId))
      .limit(limit)
      .toArray();
  });
}

/** The try failed, but the next may not. */
export async function postponePicture(db: Database, job: PictureJob, due: Date): Promise<void> {
  await db.jobs.update([job.articleId, job.address], { tries: job.tries + 1, due: due.getTime() });
}

/** Gives a picture up until somebody asks again. */
export function failPicture(db: Database, job: PictureJob, reason: PictureFailure): Promise<void> {
  return db.transaction('rw', db.pictureUses, db.jobs, async () => {
    await db.pictureUses.update([job.articleId, job.address], { state: 'failed', reason });
    await db.jobs.delete([job.articleId, job.address]);
  });
}

/** Pictures of one article in reading order. */
export async function pictureUses(db: Database, articleId: string): Promise<PictureUse[]> {
  return (await usesOf(db, articleId).toArray()).sort((a, b) => a.order - b.order);
}

export function usesOf(db: Database, articleId: string) {
  return db.pictureUses.where('[articleId+address]').between([articleId], [articleId, []]);
}

async function queue(db: Database, uses: PictureUse[], now: Date): Promise<void> {
  const missing = uses.filter(({ state }) => state !== 'kept');
  const again = missing.map((use) => ({ ...use, state: 'waiting' as const, reason: null }));
  const jobs = missing.map(({ articleId, address }) => ({ articleId, address, tries: 0, due: now.getTime() }));
  await db.pictureUses.bulkPut([...uses.filter(({ state }) => state === 'kept'), ...again]);
  await db.jobs.bulkPut(jobs);
}

function waiting(articleId: string): Omit<PictureUse, 'address' | 'order'> {
  return { articleId, state: 'waiting', reason: null, hash: null };
}

function withCover(body: string[], cover: string | null): { address: string; order: number }[] {
  const places = body.map((address, order) => ({ address, order }));
  return cover === null || body.includes(cover) ? places : [{ address: cover, order: -1 }, ...places];
}

function isWebAddress(address: string): boolean {
  return /^https?:/i.test(address) && URL.canParse(address);
}
