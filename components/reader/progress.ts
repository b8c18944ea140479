import { readingMinutes } from '@/utils/i18n/format';

/** How far somebody has read: a share from 0 to 1, and the minutes that are left. */
export type Progress = { share: number; minutes: number };

/** `top` and `bottom` are the article's edges against the window, `height` the window's. */
export function progressOf(top: number, bottom: number, height: number, characters: number): Progress {
  const length = bottom - top - height;
  const share = length <= 0 ? 1 : Math.min(1, Math.max(0, -top / length));
  return { share, minutes: share === 1 ? 0 : readingMinutes((1 - share) * characters) };
}
