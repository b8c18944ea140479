import type { CopyWay } from '@/utils/export/copy-ways';
import { common } from './common';
import { phrases } from './i18n';

/** Words of the menu that copies an article, the same in popup, reader and library. */
export const copyWords = phrases({
  copy: ['复制', '複製', 'Copy'],
  markdown: ['复制Markdown', '複製Markdown', 'Copy Markdown'],
  rich: ['复制带格式的全文', '複製帶格式的全文', 'Copy with formatting'],
  link: ['复制标题和链接', '複製標題和連結', 'Copy title and link'],
  citation: ['复制引用', '複製引用', 'Copy citation'],
  obsidian: ['存到Obsidian', '存到Obsidian', 'Save to Obsidian'],
  handedOver: ['已交给Obsidian', '已交給Obsidian', 'Handed to Obsidian'],
});

/** What is said when it is done. */
export function sayCopied(way: CopyWay): string {
  return way === 'obsidian' ? copyWords.handedOver() : common.copied();
}
