import { phrases } from './i18n';

/** Words of the popup. */
export const popupWords = phrases({
  looking: ['正在看这一页…', '正在看這一頁…', 'Looking at this page…'],
  lookAgain: ['再看一次', '再看一次', 'Look again'],
  keep: ['收藏这一篇', '收藏這一篇', 'Keep this article'],
  keeping: ['正在收正文…', '正在收正文…', 'Keeping the text…'],
  keepNewVersion: ['收藏新版', '收藏新版', 'Keep the new version'],
  startReading: ['先读着', '先讀著', 'Start reading'],
  continueReading: ['接着读', '接著讀', 'Continue reading'],
  openCopy: ['打开你的那一份', '打開你的那一份', 'Open your copy'],
  undoKeep: ['撤销收藏', '取消收藏', 'Undo'],
  keepUndone: ['已撤销收藏', '已取消收藏', 'Not kept any more'],
  recent: ['最近收藏', '最近收藏', 'Kept lately'],
  totals: [
    (all: string, unread: string) => `文库${all}篇 · 未读${unread}篇`,
    (all: string, unread: string) => `文庫${all}篇 · 未讀${unread}篇`,
    (all: string, unread: string) => `${all} in the library · ${unread} unread`,
  ],
  firstOne: ['先藏第一篇', '先藏第一篇', 'Keep your first one'],
  keptAt: [(when: string) => `${when}收藏`, (when: string) => `${when}收藏`, (when: string) => `Kept ${lower(when)}`],
  changed: ['原文改过了', '原文改過了', 'The original changed'],
  changedDetail: [
    (difference: string) => `${difference}收新版会留住旧版。`,
    (difference: string) => `${difference}收新版會留住舊版。`,
    (difference: string) => `${difference} Your old version stays.`,
  ],
  moreAndFewer: [
    (parts: string) => `比你收藏的${parts}。`,
    (parts: string) => `比你收藏的${parts}。`,
    (parts: string) => `Against your copy: ${parts}.`,
  ],
  sameLength: ['有几处字不一样。', '有幾處字不一樣。', 'Some words differ.'],
  more: [(what: string) => `多${what}`, (what: string) => `多${what}`, (what: string) => `${what} more`],
  fewer: [(what: string) => `少${what}`, (what: string) => `少${what}`, (what: string) => `${what} fewer`],
  between: ['、', '、', ', '],
  kept: ['已收藏', '已收藏', 'Kept'],
  keptNewVersion: ['已收藏新版，旧版还在', '已收藏新版，舊版還在', 'New version kept, the old one stays'],
  nothingMissing: [
    (what: string) => `${what}，一样不少`,
    (what: string) => `${what}，一樣不少`,
    (what: string) => `${what}, nothing missing`,
  ],
  textIsKept: [
    (characters: string) => `正文${characters}字已经收好`,
    (characters: string) => `正文${characters}字已經收好`,
    (characters: string) => `All ${characters} characters of the text are kept`,
  ],
  pictureProgress: [
    (kept: string, all: string) => `图片${kept}张，共${all}张`,
    (kept: string, all: string) => `圖片${kept}張，共${all}張`,
    (kept: string, all: string) => `${kept} of ${all} pictures`,
  ],
  ofPictures: [
    (all: string) => ` / ${all}张图`,
    (all: string) => ` / ${all}張圖`,
    (all: string) => ` / ${all} pictures`,
  ],
  mayClose: [
    '可以关掉这个窗口，剩下的图片会接着收。',
    '可以關掉這個視窗，剩下的圖片會接著收。',
    'You may close this window. The rest of the pictures will follow.',
  ],
  picturesMissing: [
    (count: string) => `缺${count}张图`,
    (count: string) => `缺${count}張圖`,
    (count: string) => (count === '1' ? '1 picture missing' : `${count} pictures missing`),
  ],
  picturesFailed: [
    '它们没有收到，正文一字不少。',
    '它們沒有收到，正文一字不少。',
    'They did not arrive. The text is complete.',
  ],
  picturesForbidden: [
    '它们在别的网站，要你同意才能去取。正文一字不少。',
    '它們在別的網站，要你同意才能去取。正文一字不少。',
    'They are on other sites and need your permission. The text is complete.',
  ],
  picturesFull: [
    '磁盘快满了，放不下它们。腾出地方以后会自己补上，正文一字不少。',
    '磁碟快滿了，放不下它們。騰出地方以後會自己補上，正文一字不少。',
    'The disk is nearly full. They follow by themselves once there is room. The text is complete.',
  ],
  allowPictures: ['允许取图片', '允許取圖片', 'Allow pictures'],
  willAsk: [
    (hosts: string) => `图片在${hosts}。收藏时浏览器会问你，能不能去那里取图。`,
    (hosts: string) => `圖片在${hosts}。收藏時瀏覽器會問你，能不能去那裡取圖。`,
    (hosts: string) => `Pictures are on ${hosts}. When you keep this, the browser asks whether we may fetch them.`,
  ],
  andOthers: [
    (count: string) => `等${count}个网站`,
    (count: string) => `等${count}個網站`,
    (count: string) => ` and others (${count} sites)`,
  ],
  offline: ['现在没有网', '現在沒有網路', 'You are offline'],
  offlineDetail: [
    '正文可以收，图片等有网再收。',
    '正文可以收，圖片等有網路再收。',
    'The text can be kept now, pictures when you are online.',
  ],
  inTrash: ['这一篇在回收站里', '這一篇在回收桶裡', 'This one is in the Trash'],
  inTrashDetail: [
    '放回来，标签和旧版都在。',
    '放回來，標籤和舊版都在。',
    'Restore it with its tags and older versions.',
  ],
  restored: ['已放回文库', '已放回文庫', 'Back in the library'],
  yourCopy: [
    (day: string) => `好在你${day}收过它。`,
    (day: string) => `好在你${day}收過它。`,
    (day: string) => `You kept it on ${day}.`,
  ],
  pageSays: [
    (sentence: string) => `页面上写着：“${sentence}”`,
    (sentence: string) => `頁面上寫著：「${sentence}」`,
    (sentence: string) => `The page says: “${sentence}”`,
  ],
  forbidden: ['还没有权看这一页', '還沒有權看這一頁', 'Not allowed to see this page yet'],
  unreadable: ['这一页读不到', '這一頁讀不到', 'This page cannot be read'],
  forbiddenSite: [
    (host: string) => `墨藏只认得几个网站。要收${host}的文章，先允许它读这个网站。`,
    (host: string) => `墨藏只認得幾個網站。要收${host}的文章，先允許它讀這個網站。`,
    (host: string) => `Mocang knows only a few sites. To keep articles of ${host}, allow it to read the site.`,
  ],
  forbiddenUnknown: [
    '回到那个标签页，点一下工具栏上的“藏”，它就能看那一页。也可以允许它读所有网站。',
    '回到那個分頁，點一下工具列上的「藏」，它就能看那一頁。也可以允許它讀所有網站。',
    'Go to that tab and click the seal in the toolbar, and it may see the page. Or allow it to read all sites.',
  ],
  forbiddenBrowser: [
    '这是浏览器自己的页面，任何扩展都读不到。打开一篇文章再来。',
    '這是瀏覽器自己的頁面，任何擴充功能都讀不到。打開一篇文章再來。',
    'This page belongs to the browser; no extension may read it. Open an article first.',
  ],
  file: ['这是电脑里的文件', '這是電腦裡的檔案', 'This is a file of your own'],
  fileDetail: [
    '存下的网页和Markdown，在导入里选它就能收。',
    '存下的網頁和Markdown，在匯入裡選它就能收。',
    'Saved pages and Markdown are kept by importing them.',
  ],
  importFile: ['去导入', '去匯入', 'Go to import'],
  allowSite: [(host: string) => `允许读${host}`, (host: string) => `允許讀${host}`, (host: string) => `Allow ${host}`],
  allowAll: ['允许读所有网站', '允許讀所有網站', 'Allow all sites'],
  notAllowed: ['没有得到允许。什么都没有变。', '沒有得到允許。什麼都沒有變。', 'Not allowed. Nothing has changed.'],
  tagsAreSafe: ['你填的标签还留着。', '你填的標籤還留著。', 'Your tags are still here.'],
});

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
