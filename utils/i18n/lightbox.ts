import { phrases } from './i18n';

/** Words of the view of one picture by itself. */
export const lightboxWords = phrases({
  title: [
    (at: string, all: string) => `图片，第${at}张，共${all}张`,
    (at: string, all: string) => `圖片，第${at}張，共${all}張`,
    (at: string, all: string) => `Picture ${at} of ${all}`,
  ],
  sheetTitle: [
    (all: string) => `这篇的图片，共${all}张`,
    (all: string) => `這篇的圖片，共${all}張`,
    (all: string) => (all === '1' ? 'The picture of this article' : `All ${all} pictures of this article`),
  ],
  previous: ['上一张', '上一張', 'Previous picture'],
  next: ['下一张', '下一張', 'Next picture'],
  zoomIn: ['放大', '放大', 'Zoom in'],
  zoomOut: ['缩小', '縮小', 'Zoom out'],
  fit: ['看全图', '看全圖', 'Fit to window'],
  save: ['存图', '存圖', 'Save picture'],
  saveAll: ['全部存下', '全部存下', 'Save all'],
  notSaved: [
    '没能存下来。可以一张一张存。',
    '沒能存下來。可以一張一張存。',
    'They could not be saved together. You can save them one by one.',
  ],
  copy: ['复制图片', '複製圖片', 'Copy picture'],
  notCopied: [
    '浏览器不让复制这张图。可以存图。',
    '瀏覽器不讓複製這張圖。可以存圖。',
    'The browser would not copy this picture. You can save it.',
  ],
  all: ['平铺全部', '並排全部', 'All pictures'],
  one: ['看一张', '看一張', 'One picture'],
  play: ['播放动图', '播放動圖', 'Play animation'],
  pause: ['停住动图', '停住動圖', 'Pause animation'],
  onScreen: ['看大图', '看大圖', 'View picture'],
  facts: [
    (pixels: string, size: string) => `${pixels}，${size}`,
    (pixels: string, size: string) => `${pixels}，${size}`,
    (pixels: string, size: string) => `${pixels}, ${size}`,
  ],
});
