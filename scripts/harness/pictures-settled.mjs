import { until } from './until.mjs';

/** No picture is waiting any more, or none has come for a while: what its host refuses is tried again much later. */
export async function picturesSettled(extension) {
  let left = Number.POSITIVE_INFINITY;
  for (;;) {
    const now = await until('the pictures', () => waitingBelow(extension, left), 20_000).catch(() => null);
    if (!now || now.waiting === 0) return;
    left = now.waiting;
  }
}

/** Every picture is kept or has failed. @param {import('./extension.mjs').Extension} extension */
export function picturesDone(extension, patience = 120_000) {
  return until('the pictures', async () => (await countWaiting(extension)) === 0, patience);
}

/**
 * How many pictures wait: a job with a reason has failed, and is tried again much later.
 * @param {import('./extension.mjs').Extension} extension
 */
export async function countWaiting(extension) {
  return (await extension.table('jobs')).filter(({ reason }) => !reason).length;
}

/** How many pictures wait, once they are fewer than before. */
async function waitingBelow(extension, left) {
  const waiting = await countWaiting(extension);
  return waiting < left ? { waiting } : null;
}
