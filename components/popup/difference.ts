import type { Measure } from '@/utils/article';
import { common } from '@/utils/i18n/common';
import { sayNumber } from '@/utils/i18n/format';
import { popupWords } from '@/utils/i18n/popup';

/** What a page has more or fewer of than the kept copy, as a sentence: 比你收藏的多120字、少1张图。 */
export function sayDifference(page: Measure, kept: Measure): string {
  const parts = [
    sayPart(page.characters - kept.characters, common.characters),
    sayPart(page.images - kept.images, common.pictures),
  ].filter((part) => part !== null);
  return parts.length === 0 ? popupWords.sameLength() : popupWords.moreAndFewer(parts.join(popupWords.between()));
}

function sayPart(difference: number, name: (count: string) => string): string | null {
  if (difference === 0) return null;
  const what = name(sayNumber(Math.abs(difference)));
  return difference > 0 ? popupWords.more(what) : popupWords.fewer(what);
}
