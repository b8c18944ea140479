import { common } from '@/utils/i18n/common';
import { readerWords } from '@/utils/i18n/reader';
import type { ReadingWords } from './reading-body';

/** What the frame says, in the language of now. */
export function readingWords(): ReadingWords {
  return {
    table: readerWords.table(),
    code: readerWords.code(),
    original: common.openOriginal(),
    pictures: {
      lost: readerWords.lost(),
      waiting: readerWords.waiting(),
      retry: common.retry(),
      original: readerWords.seePicture(),
      nth: (number) => readerWords.nthPicture(String(number)),
    },
  };
}
