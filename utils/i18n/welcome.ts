import { phrases } from './i18n';

/** Words of the first run. */
export const welcomeWords = phrases({
  title: ['欢迎', '歡迎', 'Welcome'],
  verseOne: ['读到的好文章，', '讀到的好文章，', 'Good articles you read,'],
  verseTwo: ['留在自己手里。', '留在自己手裡。', 'kept in your own hands.'],
  heading: [
    '公众号文章会改，会删。你收的这一份不会。',
    '公眾號文章會改，會刪。你收的這一份不會。',
    'Articles get changed and deleted. The copy you keep does not.',
  ],
  what: [
    '打开一篇文章，点一下“藏”，正文和图片就收进这台电脑。之后随你读、搜，整库导出成Markdown带走。',
    '打開一篇文章，點一下「藏」，正文和圖片就收進這台電腦。之後隨你讀、搜，整庫匯出成Markdown帶走。',
    'Open an article and click the seal: its text and pictures are kept on this computer. Read and search them, and take the whole library along as Markdown.',
  ],
  pages: ['读公众号文章页', '讀公眾號文章頁', 'Reading article pages'],
  pagesHint: [
    '打开文章页时在这台电脑上认一认，点“藏”才收。别的网站要你同意。',
    '打開文章頁時在這台電腦上認一認，點「藏」才收。別的網站要你同意。',
    'Open articles are recognised on this computer alone and kept only when you click the seal. Other sites need your permission.',
  ],
  pictures: ['取文章里的图片', '取文章裡的圖片', 'Fetching the pictures of articles'],
  picturesHint: [
    '原站不许别处显示，所以要存一份在本机。',
    '原站不許別處顯示，所以要存一份在本機。',
    'Their site does not let them show elsewhere, so a copy is kept on this computer.',
  ],
  space: ['在本机多占些地方', '在本機多佔些地方', 'Taking up space on this computer'],
  spaceHint: [
    '带图的文章一篇约1.5 MB。没有账号，没有服务器，没有统计。',
    '帶圖的文章一篇約1.5 MB。沒有帳號，沒有伺服器，沒有統計。',
    'About 1.5 MB for an article with pictures. No account, no server, no statistics.',
  ],
  seal: ['认得那枚“藏”', '認得那枚「藏」', 'Know the seal'],
  sealHint: [
    '一圈印框是可以收，上了红是收好了，灰的不是文章。',
    '一圈印框是可以收，上了紅是收好了，灰的不是文章。',
    'An outline can be kept, red is kept, grey is not an article.',
  ],
  importOld: ['导入已有的收藏', '匯入已有的收藏', 'Import what you have'],
  keysAre: ['快捷键是', '快速鍵是', 'The shortcut is'],
  pin: [
    '从浏览器的扩展菜单里把墨藏固定住，更顺手。',
    '從瀏覽器的擴充功能選單裡把墨藏釘選，更順手。',
    'Pin Mocang from the browser’s extensions menu to have it at hand.',
  ],
  notGranted: [
    '浏览器还没让墨藏读这些网站',
    '瀏覽器還沒讓墨藏讀這些網站',
    'The browser has not granted these sites yet',
  ],
  notGrantedHint: [
    '不给也能用：每次点工具栏上的“藏”，它就看那一页。图片要有权限才收得到。',
    '不給也能用：每次點工具列上的「藏」，它就看那一頁。圖片要有權限才收得到。',
    'It works without: each click on the seal shows it that page. Pictures need the permission.',
  ],
});
