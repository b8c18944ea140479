import type { Article } from '@/utils/article';
import type { Database } from './database';
import type { PictureFailure, PictureJob, PictureUse } from './library';

// A picture of an article is in one table at a time: in `jobs` until it is kept, whether it waits or has failed, then in
// `pictureUses`. So no state can contradict another, a save of 200 pictures writes 200 rows and not 400, and what is not
// there is found without reading what is.

/** When a picture is due that is tried again only if somebody asks: the last moment that a `Date` can tell. */
export const never = 8.64e15;

/** What is due within this many milliseconds waits; what is due later has failed, and is tried again much later. */
const soon = 60_000;

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

/** Kept pictures may stand elsewhere in a new version. */
async function movePictures(db: Database, id: string, places: Place[]): Promise<Map<string, PictureUse>> {
  const kept = (await db.pictureUses.bulkGet(places.map(({ address }) => [id, address]))).filter((use) => !!use);
  const orders = new Map(places.map(({ address, order }) => [address, order]));
  await db.pictureUses.bulkPut(kept.map((use) => ({ ...use, order: orders.get(use.address) ?? use.order })));
  return new Map(kept.map((use) => [use.address, use]));
}

/** What may be fetched now, oldest first; nothing for articles in the trash. */
export function dueJobs(db: Database, now: Date, limit: number): Promise<PictureJob[]> {
  return db.transaction('r', db.jobs, db.articles, async () => {
    const trash = await trashed(db);
    const due = db.jobs.where('due').belowOrEqual(now.getTime());
    return due
      .filter((job) => !trash.has(job.articleId))
      .limit(limit)
      .toArray();
  });
}

/** When the next picture is due, in milliseconds since 1970; null when none will be by itself. */
export function nextDue(db: Database): Promise<number | null> {
  return db.transaction('r', db.jobs, db.articles, async () => {
    const trash = await trashed(db);
    const jobs = db.jobs.where('due').below(never);
    return (await jobs.filter((job) => !trash.has(job.articleId)).first())?.due ?? null;
  });
}

async function trashed(db: Database): Promise<Set<string>> {
  return new Set(await db.articles.where('deletedAt').above('').primaryKeys());
}

/** The try failed, but the next may not. */
export async function postponePicture(db: Database, job: PictureJob, due: Date): Promise<void> {
  await db.jobs.update([job.articleId, job.address], { tries: job.tries + 1, due: due.getTime() });
}

/** Gives a picture up until `again`, or until somebody asks. */
export async function failPicture(
  db: Database,
  { articleId, address, tries }: PictureJob,
  reason: PictureFailure,
  now: Date,
  again: Date | null,
): Promise<void> {
  const changes = { reason, tries: tries + 1, triedAt: now.getTime(), due: again?.getTime() ?? never };
  await db.jobs.update([articleId, address], changes);
}

/** Pictures of one article in reading order, whether they wait, are kept or failed. */
export function pictureUses(db: Database, articleId: string): Promise<PictureUse[]> {
  return db.transaction('r', db.pictureUses, db.jobs, async () => {
    const [uses, jobs] = pictureRows(db, articleId);
    const missing = (await jobs.toArray()).map(useOf);
    return [...(await uses.toArray()), ...missing].sort((a, b) => a.order - b.order);
  });
}

/** Articles whose pictures are not all there: how many are on their way, and how many failed. */
export async function unfinished(db: Database, now: Date): Promise<Map<string, { waiting: number; failed: number }>> {
  const found = new Map<string, { waiting: number; failed: number }>();
  const count = (ids: string[], state: 'waiting' | 'failed') => {
    for (const id of ids) {
      const counts = found.get(id) ?? { waiting: 0, failed: 0 };
      found.set(id, { ...counts, [state]: counts[state] + 1 });
    }
  };
  // Keys alone: an import can leave tens of thousands of jobs.
  count(articleIds(await waitingJobs(db, now).primaryKeys()), 'waiting');
  count(articleIds(await db.jobs.where('due').above(soonAfter(now)).primaryKeys()), 'failed');
  return found;
}

export function waitingJobs(db: Database, now: Date) {
  return db.jobs.where('due').belowOrEqual(soonAfter(now));
}

function soonAfter(now: Date): number {
  return now.getTime() + soon;
}

function articleIds(keys: [string, string][]): string[] {
  return keys.map(([articleId]) => articleId);
}

export function pictureRows(db: Database, articleId: string) {
  const ofArticle = [[articleId], [articleId, []]] as const;
  return [
    db.pictureUses.where('[articleId+address]').between(...ofArticle),
    db.jobs.where('[articleId+address]').between(...ofArticle),
  ] as const;
}

function useOf({ articleId, address, order, reason = null }: PictureJob): PictureUse {
  return { articleId, address, order, state: reason ? 'failed' : 'waiting', reason, hash: null };
}

type Place = { address: string; order: number };

function withCover(body: string[], cover: string | null): Place[] {
  const places = body.map((address, order) => ({ address, order }));
  return cover === null || body.includes(cover) ? places : [{ address: cover, order: -1 }, ...places];
}

function isWebAddress(address: string): boolean {
  return /^https?:/i.test(address) && URL.canParse(address);
}
