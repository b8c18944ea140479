import { phrases } from './i18n';

/** What an error code means to people: what happened, what is safe and what to do. */
export type ErrorWords = { title: string; advice: string };

const titles = phrases({
  'STORE-QUOTA': ['没能收下：磁盘快满了', '沒能收下：磁碟快滿了', 'Not kept: the disk is nearly full'],
  'STORE-BLOCKED': ['另一个窗口占着文库', '另一個視窗占著文庫', 'Another window holds the library'],
  'STORE-NEWER': ['文库是更新的版本写的', '文庫是更新的版本寫的', 'A newer version wrote this library'],
  'STORE-BROKEN': ['浏览器打不开文库', '瀏覽器打不開文庫', 'The browser cannot open the library'],
  'CLIP-INVALID': [
    '没能收下：这一页给的内容对不上',
    '沒能收下：這一頁給的內容對不上',
    'Not kept: the page’s content does not fit',
  ],
  'CLIP-FAILED': ['没能读这一页', '沒能讀這一頁', 'This page could not be read'],
  'CLIP-SLOW': ['这一页还没有打开完', '這一頁還沒有打開完', 'This page has not finished opening'],
  'TAB-GONE': ['那一页已经关了或换了', '那一頁已經關了或換了', 'That page is gone'],
  'EXPORT-INCOMPLETE': ['导出的文件没有写全', '匯出的檔案沒有寫全', 'The export was not written whole'],
  'EXPORT-TEMPLATE': ['笔记的模板里有写错的地方', '筆記的模板裡有寫錯的地方', 'The template of notes has a mistake'],
  'FOLDER-GONE': ['找不到这个文件夹', '找不到這個資料夾', 'The folder is not there'],
  'FOLDER-DENIED': ['这个文件夹不让写', '這個資料夾不讓寫', 'The folder cannot be written to'],
  'MESSAGE-REFUSED': ['墨藏的后台没有回答', '墨藏的背景程式沒有回答', 'Mocang’s background did not answer'],
  other: ['没有做成', '沒有做成', 'It did not work'],
});

const advice = phrases({
  'STORE-QUOTA': [
    '文库里已有的都在。腾出一些空间，再试一次。',
    '文庫裡已有的都在。騰出一些空間，再試一次。',
    'Your library is safe. Free some space and try again.',
  ],
  'STORE-BLOCKED': [
    '文库里已有的都在。关掉别的墨藏窗口，再试一次。',
    '文庫裡已有的都在。關掉別的墨藏視窗，再試一次。',
    'Your library is safe. Close other Mocang windows and try again.',
  ],
  'STORE-NEWER': [
    '文库没有动过。更新墨藏以后就能打开。',
    '文庫沒有動過。更新墨藏以後就能打開。',
    'Your library is untouched. Update Mocang to open it.',
  ],
  'STORE-BROKEN': [
    '文库没有动过。重启浏览器再试一次。',
    '文庫沒有動過。重新啟動瀏覽器再試一次。',
    'Your library is untouched. Restart the browser and try again.',
  ],
  'CLIP-INVALID': [
    '文库没有动过。刷新这一页，再试一次。',
    '文庫沒有動過。重新整理這一頁，再試一次。',
    'Your library is untouched. Reload the page and try again.',
  ],
  'CLIP-FAILED': [
    '文库没有动过。刷新这一页，再试一次。',
    '文庫沒有動過。重新整理這一頁，再試一次。',
    'Your library is untouched. Reload the page and try again.',
  ],
  'CLIP-SLOW': [
    '文库没有动过。等它打开完，或者刷新这一页，再试一次。',
    '文庫沒有動過。等它打開完，或者重新整理這一頁，再試一次。',
    'Your library is untouched. Wait until it has opened, or reload it, and try again.',
  ],
  'TAB-GONE': [
    '文库没有动过。再打开那篇文章试一次。',
    '文庫沒有動過。再打開那篇文章試一次。',
    'Your library is untouched. Open the article again.',
  ],
  'EXPORT-TEMPLATE': [
    '文库没有动过。到设置的“导出”里改好，或者还原，再导一次。',
    '文庫沒有動過。到設定的「匯出」裡改好，或者還原，再匯一次。',
    'Your library is untouched. Correct or reset it in Settings, Export, and try again.',
  ],
  'EXPORT-INCOMPLETE': [
    '文库里的都在。腾出一些空间，再导一次。',
    '文庫裡的都在。騰出一些空間，再匯一次。',
    'Your library is safe. Free some space and export again.',
  ],
  'FOLDER-GONE': [
    '文库没有动过。文件夹可能改了名、移走了，或者磁盘没有接上；接上再试，或者换一个。',
    '文庫沒有動過。資料夾可能改了名、移走了，或者磁碟沒有接上；接上再試，或者換一個。',
    'Your library is untouched. The folder may have been renamed or moved, or its disk is not connected.',
  ],
  'FOLDER-DENIED': [
    '文库没有动过。再允许一次，或者换一个文件夹。',
    '文庫沒有動過。再允許一次，或者換一個資料夾。',
    'Your library is untouched. Allow it again, or choose another folder.',
  ],
  'MESSAGE-REFUSED': [
    '文库没有动过。关掉这个窗口，再打开试一次。',
    '文庫沒有動過。關掉這個視窗，再打開試一次。',
    'Your library is untouched. Close this window and open it again.',
  ],
  other: [
    '文库里已有的都在。再试一次；还不行，就把详情发给我们。',
    '文庫裡已有的都在。再試一次；還不行，就把詳情傳給我們。',
    'Your library is safe. Try again; if it still fails, send us the details.',
  ],
});

/** The sentences for an error, whatever was thrown. */
export function sayError(code: string): ErrorWords {
  const known = code in titles ? (code as keyof typeof titles) : 'other';
  return { title: titles[known](), advice: advice[known]() };
}

/** The code at the end of an error: its own, else its name in capitals. */
export function codeOf(error: unknown): string {
  const { code, name } = Object(error) as { code?: unknown; name?: unknown };
  if (typeof code === 'string') return code;
  return typeof name === 'string' ? name.toUpperCase() : 'OTHER';
}
