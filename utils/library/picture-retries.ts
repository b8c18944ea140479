import type { Collection } from 'dexie';
import type { Database } from './database';
import type { PictureFailure, PictureJob } from './library';
import { pictureRows } from './picture-queue';

/** Puts what is missing in front of the queue: of all articles, of one, or one picture of it. */
export async function retryPictures(
  db: Database,
  articleId: string | null,
  address: string | null,
  now: Date,
): Promise<void> {
  const jobs = articleId === null ? db.jobs.where('due').above(now.getTime()) : pictureRows(db, articleId)[1];
  await retry(
    // What the reader let go comes back only in its article.
    jobs.filter(
      (job) => (address === null || job.address === address) && (articleId !== null || job.reason !== 'freed'),
    ),
    now,
  );
}

/** Pictures that failed for this reason get another try, now that it may be gone. */
export async function retryFailed(db: Database, cause: PictureFailure, now: Date): Promise<void> {
  await retry(
    db.jobs
      .where('due')
      .above(now.getTime())
      .filter(({ reason }) => reason === cause),
    now,
  );
}

/** Reasons that do not pass because the page is there. */
const lasting: (PictureFailure | null)[] = ['size', 'budget', 'private', 'permission', 'freed'];

/** Failed pictures of an article get another try, but for those that had one since `before`. Says how many do. */
export function retryStale(db: Database, articleId: string, before: Date, now: Date): Promise<number> {
  const [, jobs] = pictureRows(db, articleId);
  const isStale = ({ reason, triedAt = 0 }: PictureJob) =>
    !!reason && !lasting.includes(reason) && triedAt < before.getTime();
  return retry(jobs.filter(isStale), now);
}

async function retry(jobs: Collection<PictureJob, [string, string]>, now: Date): Promise<number> {
  return await jobs.modify({ tries: 0, due: now.getTime(), reason: null });
}
