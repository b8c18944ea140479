import { browser } from '#imports';
import type { Library } from '@/utils/library/library';
import { keepPictures } from '@/utils/pictures/keep-pictures';
import { readSettings } from '@/utils/settings';
import { showSeals } from './seal';

const megabyte = 1024 * 1024;

/** The browser stops a background whenever it likes; this wakes it again as long as pictures wait. */
const alarm = 'pictures';
/** The shortest that Chromium grants. */
const everyMinutes = 0.5;

/** The last moment that a `Date` can tell. */
const endOfTime = new Date(8.64e15);

/** How to start fetching what waits. Calling it while it is under way costs nothing. */
export function pictureRound(library: Library): () => void {
  return () => {
    run(library).catch((error) => console.error(error));
  };
}

async function run(library: Library): Promise<void> {
  if (await hasWaiting(library)) await wakeLater();
  await fetchAll(library);
  await browser.alarms.clear(alarm);
  // What was saved meanwhile has its own round, whose alarm may just have been the one cleared.
  if (await hasWaiting(library)) await wakeLater();
}

/** Does any picture wait, now or for a later try? */
async function hasWaiting(library: Library): Promise<boolean> {
  return (await library.dueJobs(endOfTime, 1)).length > 0;
}

function wakeLater(): Promise<void> {
  return Promise.resolve(browser.alarms.create(alarm, { periodInMinutes: everyMinutes }));
}

async function fetchAll(library: Library): Promise<void> {
  const limit = (await readSettings()).pictureLimit * megabyte;
  let painting = false;
  const paint = async () => {
    if (painting) return;
    painting = true;
    await showSeals(library).finally(() => {
      painting = false;
    });
  };
  await keepPictures(library, { limit, done: () => void paint().catch((error) => console.error(error)) });
  await showSeals(library);
}
