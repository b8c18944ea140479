import { hasCode } from '@/utils/coded-error';
import type { Library, PictureJob } from '@/utils/library/library';
import { type Fetched, fetchPicture } from './fetch-picture';
import { mayFetch } from './permission';
import { isPublicWebAddress } from './public-address';

/** Gently: so many at a time, and from one host. */
const atOnce = 6;
const perHost = 4;

/** Short enough for one waking of the background. */
const usualPauses = [3000, 8000];

type Options = {
  /** The largest picture that is kept, in bytes. */
  limit: number;
  /** Told after every picture, kept or not. */
  done: (job: PictureJob) => void;
  /** Before the second try, the third and so on, in milliseconds. */
  pauses?: number[];
};

/**
 * Fetches every picture that waits, until none does. What is still to do stands in the library alone, so this can be
 * stopped at any moment and called again; one run at a time, however often it is called.
 */
export function keepPictures(library: Library, options: Options): Promise<void> {
  return navigator.locks.request('pictures', async () => {
    const busy = new Map<PictureJob, Promise<void>>();
    try {
      do {
        for (const job of await nextJobs(library, [...busy.keys()])) {
          busy.set(
            job,
            keep(library, job, options).finally(() => busy.delete(job)),
          );
        }
        // A race of nobody would never end.
        if (busy.size > 0) await Promise.race(busy.values());
      } while (busy.size > 0 || (await pause(library, options)));
    } finally {
      await Promise.allSettled(busy.values());
    }
  });
}

/** Jobs to begin beside those under way. */
async function nextJobs(library: Library, busy: PictureJob[]): Promise<PictureJob[]> {
  const due = await library.dueJobs(new Date(), 60);
  const hosts = busy.map(hostOf);
  const chosen: PictureJob[] = [];
  for (const job of due) {
    const host = hostOf(job);
    if (busy.length + chosen.length >= atOnce) break;
    if (busy.some((other) => isSame(other, job)) || hosts.filter((each) => each === host).length >= perHost) continue;
    chosen.push(job);
    hosts.push(host);
  }
  return chosen;
}

async function keep(library: Library, job: PictureJob, { limit, done, pauses = usualPauses }: Options): Promise<void> {
  const fetched = await fetchIfAllowed(job.address, limit);
  const pausing = pauses[job.tries];
  if ('blob' in fetched) await store(library, job, fetched.blob);
  else if (fetched.again && pausing) await library.postponePicture(job, new Date(Date.now() + pausing));
  else await library.failPicture(job, fetched.reason);
  done(job);
}

async function fetchIfAllowed(address: string, limit: number): Promise<Fetched> {
  if (!isPublicWebAddress(address)) return { reason: 'private', again: false };
  return (await mayFetch(address)) ? fetchPicture(address, limit) : { reason: 'permission', again: false };
}

async function store(library: Library, job: PictureJob, blob: Blob): Promise<void> {
  try {
    await library.keepPicture(job.articleId, job.address, blob);
  } catch (error) {
    if (!hasCode(error, 'STORE-QUOTA')) throw error;
    await library.failPicture(job, 'quota');
  }
}

/** Waits for the next job that is due before long; false when there is none. */
async function pause(library: Library, { pauses = usualPauses }: Options): Promise<boolean> {
  const soon = new Date(Date.now() + Math.max(...pauses));
  const [next] = await library.dueJobs(soon, 1);
  if (!next) return false;
  // In short steps: something else may have been saved meanwhile.
  await new Promise((resume) => setTimeout(resume, Math.min(next.due - Date.now(), 500)));
  return true;
}

function isSame(one: PictureJob, other: PictureJob): boolean {
  return one.articleId === other.articleId && one.address === other.address;
}

function hostOf({ address }: PictureJob): string {
  return new URL(address).host;
}
