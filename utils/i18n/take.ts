import { phrases } from './i18n';

/** Words of the menu that takes an article along, the same in popup and reader. */
export const takeWords = phrases({
  take: ['带走', '帶走', 'Take along'],
  markdown: ['下载Markdown', '下載Markdown', 'Download Markdown'],
  html: ['下载网页，图在里面', '下載網頁，圖在裡面', 'Download a web page, pictures inside'],
  epub: ['下载EPUB电子书', '下載EPUB電子書', 'Download an EPUB e-book'],
  text: ['下载纯文本', '下載純文字', 'Download plain text'],
  print: ['打印，或存成PDF', '列印，或存成PDF', 'Print, or save as PDF'],
  preparing: ['正在准备…', '正在準備…', 'Preparing…'],
  taken: ['下载好了', '下載好了', 'Downloaded'],
});
