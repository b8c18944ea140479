import { hasCode } from '@/utils/coded-error';
import type { Library, PictureFailure, PictureJob } from '@/utils/library/library';
import { atOnce, choose, isSame } from './choose-jobs';
import { type Fetched, fetchPicture } from './fetch-picture';
import { laterTry } from './later';
import { mayFetch } from './permission';
import { isPlaceholder } from './placeholder';
import { isPublicWebAddress } from './public-address';
import { roomFor } from './room';
import { shrunk } from './shrink';

/** Jobs read at once. Enough that a slow host does not hide the others behind it. */
const batch = 300;

/** As many as are asked for at once may wait to be written: each is in memory. */
const mostHeld = 2 * atOnce;

/** Short enough for one waking of the background. */
const usualPauses = [3000, 8000];

type Options = {
  /** The largest picture that is kept, in bytes. */
  limit: number;
  /** Still pictures of more bytes are made smaller; 0 for none. */
  shrink?: number;
  /** The most that the pictures of one article may have together, in bytes. */
  budget: number;
  /** Told after every picture, kept or not. */
  done: (job: PictureJob) => void;
  /** Before the second try, the third and so on, in milliseconds. */
  pauses?: number[];
};

type Round = Required<Options> & {
  library: Library;
  hasRoom: () => Promise<boolean>;
  /** Bytes kept of each article. */
  spent: Map<string, number>;
  /** Jobs that are due and not begun, as they were when the library was asked last. */
  due: PictureJob[];
  /** A request failed and the browser says that it has no network. Its word alone is not believed: hosts may be near. */
  offline: boolean;
};

/**
 * Fetches every picture that waits, until none does. What is still to do stands in the library alone, so this can be
 * stopped at any moment and called again; one run at a time, however often it is called. Without a network it ends, and what
 * waits goes on waiting.
 */
export function keepPictures(library: Library, options: Options): Promise<void> {
  return navigator.locks.request('pictures', async () => {
    const hasRoom = roomFor(options.limit * atOnce);
    const round: Round = {
      pauses: usualPauses,
      shrink: 0,
      ...options,
      library,
      hasRoom,
      spent: new Map(),
      due: [],
      offline: false,
    };
    const asking = new Map<PictureJob, Promise<Fetched>>();
    const busy = new Map<PictureJob, Promise<void>>();
    const begin = (job: PictureJob) => {
      // Its host is free for another as soon as the bytes are here: writing them takes as long as a near host does.
      const fetched = fetchIfAllowed(round, job).finally(() => asking.delete(job));
      const settled = fetched.then((end) => settle(round, job, end)).finally(() => busy.delete(job));
      asking.set(job, fetched);
      busy.set(job, settled);
    };
    try {
      do {
        for (const job of await nextJobs(round, [...asking.keys()], [...busy.keys()])) begin(job);
        // A race of nobody would never end.
        if (busy.size > 0) await Promise.race([...asking.values(), ...busy.values()]);
      } while (busy.size > 0 || (await pause(round)));
    } finally {
      await Promise.allSettled(busy.values());
    }
  });
}

/** Jobs to begin beside those that are asked for. `busy`: those, and what is being written. */
async function nextJobs(round: Round, asking: PictureJob[], busy: PictureJob[]): Promise<PictureJob[]> {
  if (round.offline || asking.length >= atOnce || busy.length >= mostHeld) return [];
  const chosen = choose(round.due, asking);
  if (chosen.length === 0) {
    const due = await round.library.dueJobs(new Date(), batch);
    round.due = due.filter((job) => !busy.some((other) => isSame(other, job)));
    chosen.push(...choose(round.due, asking));
  }
  round.due = round.due.filter((job) => !chosen.includes(job));
  return chosen;
}

/** Writes down what became of a job. */
async function settle(round: Round, job: PictureJob, fetched: Fetched): Promise<void> {
  if ('blob' in fetched) {
    const failure = await store(round, job, fetched.blob);
    if (failure) await fail(round, job, failure);
  } else if (fetched.reason === 'network' && !navigator.onLine) {
    round.offline = true;
  } else if (fetched.again && job.tries < round.pauses.length) {
    await round.library.postponePicture(job, new Date(Date.now() + (round.pauses[job.tries] ?? 0)));
  } else {
    await fail(round, job, fetched.reason);
  }
  round.done(job);
}

/** How often it was tried in quick succession says nothing of how long to wait. */
async function fail({ library, pauses }: Round, job: PictureJob, reason: PictureFailure): Promise<void> {
  const now = new Date();
  await library.failPicture(job, reason, now, laterTry(reason, Math.max(0, job.tries - pauses.length), now));
}

async function fetchIfAllowed(round: Round, job: PictureJob): Promise<Fetched> {
  const { address } = job;
  if (!isPublicWebAddress(address)) return { reason: 'private', again: false };
  if (!(await mayFetch(address))) return { reason: 'permission', again: false };
  if (!(await round.hasRoom())) return { reason: 'quota', again: false };
  const left = round.budget - (await spentOn(round, job.articleId));
  if (left <= 0) return { reason: 'budget', again: false };
  const fetched = await fetchPicture(address, round.limit);
  // At once: another picture of the article may be asked for before this one is written.
  if ('blob' in fetched) spend(round, job, fetched.blob.size);
  return fetched;
}

function spend({ spent }: Round, { articleId }: PictureJob, bytes: number): void {
  spent.set(articleId, (spent.get(articleId) ?? 0) + bytes);
}

async function spentOn({ library, spent }: Round, articleId: string): Promise<number> {
  const known = spent.get(articleId) ?? (await library.keptSize(articleId));
  // Another picture of the article may have been counted meanwhile.
  if (!spent.has(articleId)) spent.set(articleId, known);
  return spent.get(articleId) ?? known;
}

/** Null when it is kept, else why not. */
async function store(round: Round, job: PictureJob, fetched: Blob): Promise<PictureFailure | null> {
  const { library, shrink } = round;
  try {
    if (await isPlaceholder(library, job, fetched)) return 'placeholder';
    const blob = await shrunk(fetched, shrink);
    spend(round, job, blob.size - fetched.size);
    return await library.keepPicture(job.articleId, job.address, blob);
  } catch (error) {
    if (!hasCode(error, 'STORE-QUOTA')) throw error;
    return 'quota';
  }
}

/** Waits for the next job that is due before long; false when there is none. */
async function pause({ library, pauses, offline }: Round): Promise<boolean> {
  if (offline) return false;
  const soon = new Date(Date.now() + Math.max(...pauses));
  const [next] = await library.dueJobs(soon, 1);
  if (!next) return false;
  // In short steps: something else may have been saved meanwhile.
  await new Promise((resume) => setTimeout(resume, Math.min(next.due - Date.now(), 500)));
  return true;
}
