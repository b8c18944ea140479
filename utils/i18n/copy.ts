import { phrases } from './i18n';

/** Words of the menu that copies an article, the same in popup, reader and library. */
export const copyWords = phrases({
  copy: ['复制', '複製', 'Copy'],
  markdown: ['复制Markdown', '複製Markdown', 'Copy Markdown'],
  rich: ['复制带格式的全文', '複製帶格式的全文', 'Copy with formatting'],
  link: ['复制标题和链接', '複製標題和連結', 'Copy title and link'],
  citation: ['复制引用', '複製引用', 'Copy citation'],
});
