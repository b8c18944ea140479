import { common } from '@/utils/i18n/common';
import { sayNumber } from '@/utils/i18n/format';
import { readerWords } from '@/utils/i18n/reader';
import type { ReadingWords } from './reading-body';

/** What the frame says, in the language of now. */
export function readingWords(): ReadingWords {
  return {
    table: readerWords.table(),
    code: readerWords.code(),
    original: common.openOriginal(),
    back: readerWords.backToCall(),
    aside: {
      promotion: (count) => readerWords.promotion(sayNumber(count)),
      show: readerWords.show(),
      hide: readerWords.hide(),
    },
    pictures: {
      lost: readerWords.lost(),
      waiting: readerWords.waiting(),
      retry: common.retry(),
      original: readerWords.seePicture(),
      nth: (number) => readerWords.nthPicture(String(number)),
    },
  };
}
