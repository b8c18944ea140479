import { phrases } from './i18n';

/** Words of the contact sheet of the library. */
export const galleryWords = phrases({
  title: ['图片', '圖片', 'Pictures'],
  none: ['还没有带图的文章。', '還沒有帶圖的文章。', 'No article has pictures yet.'],
  notYet: ['这篇的图还没有收到。', '這篇的圖還沒有收到。', 'The pictures of this article are not here yet.'],
  more: [(count: string) => `还有${count}张`, (count: string) => `還有${count}張`, (count: string) => `${count} more`],
});
