import type { PictureFailure } from '@/utils/library/library';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** From minutes to a week: a train tunnel, an outage, a host that was tired of us. Then only somebody's asking helps. */
const pauses = [10 * minute, hour, 6 * hour, day, 3 * day, 7 * day];

/** Reasons that may pass with time alone; the others wait for a permission, another setting, or for nothing. */
const passing: PictureFailure[] = ['network', 'refused', 'placeholder', 'quota'];

/** When a picture is tried again by itself that has failed `times` times before; null when it is not. */
export function laterTry(reason: PictureFailure, times: number, now: Date): Date | null {
  const pause = passing.includes(reason) ? pauses[times] : undefined;
  return pause === undefined ? null : new Date(now.getTime() + pause);
}
