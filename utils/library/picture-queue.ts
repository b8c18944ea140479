import type { Article } from '@/utils/article';
import type { Database } from './database';
import type { PictureFailure, PictureJob, PictureUse } from './library';

// A picture of an article is in one table at a time: in `jobs` as long as it waits, in `pictureUses` once it is kept or
// given up. So no state can contradict another, and a save of 200 pictures writes 200 rows and not 400.

/** Inside the saving transaction: one job for every picture of the article that is not kept yet. */
export async function queuePictures(
  db: Database,
  { id, cover }: Article,
  body: string[],
  isNew: boolean,
  now: Date,
): Promise<void> {
  const places = withCover(body, cover).filter(({ address }) => isWebAddress(address));
  const wanted = places.map((place) => ({ articleId: id, ...place, tries: 0, due: now.getTime() }));
  const kept = isNew ? new Map() : await movePictures(db, id, places);
  const jobs = wanted.filter(({ address }) => !kept.has(address));
  // Adding spares a look for what is there before, which a new article cannot have.
  if (jobs.length > 0) await (isNew ? db.jobs.bulkAdd(jobs) : db.jobs.bulkPut(jobs));
}

/** Pictures may stand elsewhere in a new version. Those that failed get another try, so only the kept ones stay here. */
async function movePictures(db: Database, id: string, places: Place[]): Promise<Map<string, PictureUse>> {
  const uses = (await db.pictureUses.bulkGet(places.map(({ address }) => [id, address]))).filter((use) => !!use);
  const orders = new Map(places.map(({ address, order }) => [address, order]));
  const kept = uses.filter(({ state }) => state === 'kept');
  await db.pictureUses.bulkDelete(uses.map(({ articleId, address }) => [articleId, address]));
  await db.pictureUses.bulkAdd(kept.map((use) => ({ ...use, order: orders.get(use.address) ?? use.order })));
  return new Map(kept.map((use) => [use.address, use]));
}

/** Puts failed pictures back in the queue, of one article or of all, and what waits for a later try in front. */
export function retryPictures(db: Database, articleId: string | null, now: Date): Promise<void> {
  return db.transaction('rw', db.pictureUses, db.jobs, async () => {
    const [uses, jobs] =
      articleId === null ? [db.pictureUses.toCollection(), db.jobs.toCollection()] : pictureRows(db, articleId);
    await requeue(db, await uses.filter(({ state }) => state === 'failed').toArray(), now);
    await jobs.modify({ tries: 0, due: now.getTime() });
  });
}

/** Pictures that failed for this reason get another try, now that it may be gone. */
export function retryFailed(db: Database, cause: PictureFailure, now: Date): Promise<void> {
  return db.transaction('rw', db.pictureUses, db.jobs, async () => {
    await requeue(db, await db.pictureUses.filter(({ reason }) => reason === cause).toArray(), now);
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
export async function failPicture(db: Database, job: PictureJob, reason: PictureFailure): Promise<void> {
  await endJob(db, job.articleId, job.address, { state: 'failed', reason, hash: null });
}

/** Ends a job with what became of it, in one transaction. False: the article is gone meanwhile. */
export function endJob(
  db: Database,
  articleId: string,
  address: string,
  end: Pick<PictureUse, 'state' | 'reason' | 'hash'>,
): Promise<boolean> {
  return db.transaction('rw', db.pictureUses, db.jobs, async () => {
    const place = (await db.jobs.get([articleId, address])) ?? (await db.pictureUses.get([articleId, address]));
    if (!place) return false;
    await db.pictureUses.put({ articleId, address, order: place.order, ...end });
    await db.jobs.delete([articleId, address]);
    return true;
  });
}

/** Pictures of one article in reading order, whether they wait, are kept or failed. */
export function pictureUses(db: Database, articleId: string): Promise<PictureUse[]> {
  return db.transaction('r', db.pictureUses, db.jobs, async () => {
    const [uses, jobs] = pictureRows(db, articleId);
    const waiting = (await jobs.toArray()).map(({ address, order }) => waitingUse(articleId, address, order));
    return [...(await uses.toArray()), ...waiting].sort((a, b) => a.order - b.order);
  });
}

export function pictureRows(db: Database, articleId: string) {
  const ofArticle = [[articleId], [articleId, []]] as const;
  return [
    db.pictureUses.where('[articleId+address]').between(...ofArticle),
    db.jobs.where('[articleId+address]').between(...ofArticle),
  ] as const;
}

async function requeue(db: Database, uses: PictureUse[], now: Date): Promise<void> {
  const jobs = uses.map(({ articleId, address, order }) => ({
    articleId,
    address,
    order,
    tries: 0,
    due: now.getTime(),
  }));
  await db.pictureUses.bulkDelete(uses.map(({ articleId, address }) => [articleId, address]));
  await db.jobs.bulkPut(jobs);
}

function waitingUse(articleId: string, address: string, order: number): PictureUse {
  return { articleId, address, order, state: 'waiting', reason: null, hash: null };
}

type Place = { address: string; order: number };

function withCover(body: string[], cover: string | null): Place[] {
  const places = body.map((address, order) => ({ address, order }));
  return cover === null || body.includes(cover) ? places : [{ address: cover, order: -1 }, ...places];
}

function isWebAddress(address: string): boolean {
  return /^https?:/i.test(address) && URL.canParse(address);
}
