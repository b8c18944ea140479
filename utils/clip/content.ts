import { find, rawTextOf } from './dom';

const something =
  'img, svg image, embed, iframe, video, audio, mp-common-mpaudio, mp-common-videosnap, mp-common-profile, qqmusic, mpvoice, [data-formula], [style*="url("]';

/** Whether anybody could read or see anything here. */
export function hasContent(element: Element): boolean {
  return /[^\s\u200b\ufeff]/.test(rawTextOf(element)) || find(element, something) !== null;
}
