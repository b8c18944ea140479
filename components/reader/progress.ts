/** How far somebody has read: a share from 0 to 1, and the minutes that are left. */
export type Progress = { share: number; minutes: number };

/** Characters that a grown-up reads in a minute of Chinese: about 350, the middle of what studies of silent reading give. */
const pace = 350;

export function minutesFor(characters: number): number {
  return Math.max(1, Math.round(characters / pace));
}

/** `top` and `bottom` are the article's edges against the window, `height` the window's. */
export function progressOf(top: number, bottom: number, height: number, characters: number): Progress {
  const length = bottom - top - height;
  const share = length <= 0 ? 1 : Math.min(1, Math.max(0, -top / length));
  return { share, minutes: Math.ceil(((1 - share) * characters) / pace) };
}
