import type { BookWords } from '@/utils/export/book/book-words';
import { common } from './common';
import { sayNumber } from './format';
import { language, phrases } from './i18n';

const words = phrases({
  lost: ['这张图没有收到', '這張圖沒有收到', 'This picture is not kept'],
  contents: ['目录', '目錄', 'Contents'],
  noTag: ['没有标签', '沒有標籤', 'Without a tag'],
  noDate: ['没有日期', '沒有日期', 'Without a date'],
  tags: ['标签', '標籤', 'Tags'],
  kept: [(day: string) => `收藏于${day}`, (day: string) => `收藏於${day}`, (day: string) => `Kept on ${day}`],
  search: ['搜标题、公众号、标签和正文', '搜標題、公眾號、標籤和正文', 'Search titles, accounts, tags and text'],
  foundNone: ['没有找到', '沒有找到', 'Nothing found'],
  foundOne: ['找到1篇', '找到1篇', '1 article found'],
  foundMany: ['找到#篇', '找到#篇', '# articles found'],
  back: ['回到目录', '回到目錄', 'Back to the contents'],
});

/** What exported files say of their own, in the language of the moment. */
export function bookWords(): BookWords {
  return {
    lost: words.lost(),
    original: common.openOriginal(),
    contents: words.contents(),
    noTag: words.noTag(),
    noDate: words.noDate(),
    month: (month) =>
      new Date(`${month}-01T00:00:00Z`).toLocaleDateString(language.value, {
        timeZone: 'UTC',
        year: 'numeric',
        month: 'long',
      }),
    repostOf: common.repostOf,
    partial: common.partial(),
    tags: words.tags(),
    kept: words.kept,
    articles: (count) => common.articles(sayNumber(count)),
    search: words.search(),
    found: { none: words.foundNone(), one: words.foundOne(), many: words.foundMany() },
    back: words.back(),
  };
}
