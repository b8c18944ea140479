import { browser } from '#imports';
import type { Library } from '@/utils/library/library';
import { keepPictures } from '@/utils/pictures/keep-pictures';
import { readSettings } from '@/utils/settings';
import { showSeals } from './seal';

const kilobyte = 1024;
const megabyte = 1024 * kilobyte;
/** No article known has half of it; without an end a page could fill the disk. */
const budget = 500 * megabyte;

/** The browser stops a background whenever it likes; this wakes it again as long as a picture waits for its time. */
const alarm = 'pictures';
/** The shortest that Chromium grants. */
const everyMinutes = 0.5;

/** The number on the button need not tick for every picture. Milliseconds. */
const betweenSeals = 500;

/** How to start fetching what waits. Calling it while it is under way costs nothing. */
export function pictureRound(library: Library): () => void {
  return () => {
    run(library).catch((error) => console.error(error));
  };
}

async function run(library: Library): Promise<void> {
  const next = await setAlarm(library);
  if (next === null || next > Date.now()) return;
  await fetchAll(library);
  await setAlarm(library);
}

/**
 * The alarm rings when the next picture is due, and from then on until nothing is: it is moved only by a round that went
 * to its end. Returns when that is. One at a time: between looking and setting something else could be saved.
 */
function setAlarm(library: Library): Promise<number | null> {
  return navigator.locks.request('picture-alarm', async () => {
    const next = await library.nextDue();
    if (next === null) await browser.alarms.clear(alarm);
    else await browser.alarms.create(alarm, { delayInMinutes: minutesUntil(next), periodInMinutes: everyMinutes });
    return next;
  });
}

function minutesUntil(moment: number): number {
  return Math.max(everyMinutes, (moment - Date.now()) / 60_000);
}

async function fetchAll(library: Library): Promise<void> {
  const { pictureLimit, pictureShrink } = await readSettings();
  const limit = pictureLimit * megabyte;
  const shrink = pictureShrink * kilobyte;
  let painted = 0;
  const paint = () => {
    if (Date.now() - painted < betweenSeals) return;
    painted = Date.now();
    showSeals(library).catch((error) => console.error(error));
  };
  await keepPictures(library, { limit, shrink, budget, done: paint });
  await showSeals(library);
}
