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

/** How many pictures wait, once they are fewer than before. */
async function waitingBelow(extension, left) {
  const waiting = (await extension.table('jobs')).length;
  return waiting < left ? { waiting } : null;
}
