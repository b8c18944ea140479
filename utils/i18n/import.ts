import type { ImportProblem } from '@/utils/import/outcome';
import { sayNumber, saySize } from './format';
import { phrases } from './i18n';

/** Words of the import. */
export const importWords = phrases({
  title: ['导入', '匯入', 'Import'],
  intro: [
    '把已有的文章收进文库。文库里的文章不会少，同一篇不会收两次。',
    '把已有的文章收進文庫。文庫裡的文章不會少，同一篇不會收兩次。',
    'Bring articles that you have into the library. Nothing in it gets lost, and nothing is kept twice.',
  ],
  drop: ['把文件或文件夹拖到这里', '把檔案或資料夾拖到這裡', 'Drop files or folders here'],
  release: ['松手，导入这些文件', '放開，匯入這些檔案', 'Release to import these files'],
  choose: ['选文件', '選檔案', 'Choose files'],
  chooseFolder: ['选文件夹', '選資料夾', 'Choose a folder'],
  kinds: [
    '认得存下的网页（.html、.mhtml）、Markdown（.md、.txt）、别的工具导出的，和装着它们的ZIP。网页连同旁边的文件夹一起选，图片就跟着来。',
    '認得存下的網頁（.html、.mhtml）、Markdown（.md、.txt）、別的工具匯出的，和裝著它們的ZIP。網頁連同旁邊的資料夾一起選，圖片就跟著來。',
    'Saved pages (.html, .mhtml), Markdown (.md, .txt), what other tools exported, and ZIPs of them. Choose a page with the folder beside it, and its pictures come along.',
  ],
  reading: [(name: string) => `正在读${name}`, (name: string) => `正在讀${name}`, (name: string) => `Reading ${name}`],
  done: [
    (count: string, of: string) => `${count} / ${of}篇`,
    (count: string, of: string) => `${count} / ${of}篇`,
    (count: string, of: string) => `${count} of ${of}`,
  ],
  speed: [
    (count: string) => `每秒${count}篇`,
    (count: string) => `每秒${count}篇`,
    (count: string) => `${count} a second`,
  ],
  left: [
    (count: string, seconds: boolean) => `，还要约${count}${seconds ? '秒' : '分钟'}`,
    (count: string, seconds: boolean) => `，還要約${count}${seconds ? '秒' : '分鐘'}`,
    (count: string, seconds: boolean) => `, about ${count} ${seconds ? 's' : 'min'} left`,
  ],
  progressText: [
    (count: string, percent: string) => `${count}篇，${percent}%`,
    (count: string, percent: string) => `${count}篇，${percent}%`,
    (count: string, percent: string) => `${count} documents, ${percent}%`,
  ],
  stayOpen: [
    '可以去别的标签页；关掉这一页会停下，收进的都在。',
    '可以去別的分頁；關掉這一頁會停下，收進的都在。',
    'You may switch tabs. Closing this page stops here; what is in stays.',
  ],
  stop: ['停下', '停下', 'Stop'],
  again: ['再导入一些', '再匯入一些', 'Import more'],
  saved: [
    (count: string) => `${count}篇收进了文库`,
    (count: string) => `${count}篇收進了文庫`,
    (count: string) => `${count} kept`,
  ],
  version: [
    (count: string) => `${count}篇的文字有变，收成新的一版`,
    (count: string) => `${count}篇的文字有變，收成新的一版`,
    (count: string) => `${count} kept as a new version`,
  ],
  same: [
    (count: string) => `${count}篇文库里已经有了`,
    (count: string) => `${count}篇文庫裡已經有了`,
    (count: string) => `${count} already in the library`,
  ],
  refused: [
    (count: string) => `${count}篇不是文章`,
    (count: string) => `${count}篇不是文章`,
    (count: string) => `${count} without an article`,
  ],
  failed: [
    (count: string) => `${count}个没读成`,
    (count: string) => `${count}個沒讀成`,
    (count: string) => `${count} could not be read`,
  ],
  nothing: ['没有读到文件', '沒有讀到檔案', 'No files were read'],
  stopped: ['停下了，前面收进的都在', '停下了，前面收進的都在', 'stopped, and what was kept stays'],
  between: ['；', '；', '; '],
  lostPictures: [
    (count: string) => `缺${count}张图`,
    (count: string) => `缺${count}張圖`,
    (count: string) => `Pictures missing: ${count}`,
  ],
  fuller: ['文库里的更全，没有动它', '文庫裡的更全，沒有動它', 'The library’s copy has more, so it stays'],
  goOn: [
    '要接着导入，再选一次同样的文件：收过的很快认出来，不会收两次。',
    '要接著匯入，再選一次同樣的檔案：收過的很快認出來，不會收兩次。',
    'To go on, choose the same files again: what is in is recognised quickly, and nothing is kept twice.',
  ],
  articles: ['收进的', '收進的', 'Kept'],
  newVersions: ['收成新的一版', '收成新的一版', 'Kept as a new version'],
  duplicates: ['文库里已经有了', '文庫裡已經有了', 'Already in the library'],
  more: [
    (count: string) => `再看${count}个`,
    (count: string) => `再看${count}個`,
    (count: string) => `Show ${count} more`,
  ],
  copyReport: ['复制这份清单', '複製這份清單', 'Copy this report'],
  copied: ['复制好了', '複製好了', 'Copied'],
  saveReport: ['存成文件', '存成檔案', 'Save as a file'],
  reportName: ['导入清单', '匯入清單', 'Import report'],
  see: ['去文库看看', '去文庫看看', 'See them in the library'],
});

type Kinds = 'pdf' | 'picture' | 'office' | 'archive' | 'json' | 'other';

const kinds = phrases({
  pdf: ['PDF', 'PDF', 'PDF'],
  picture: ['图片', '圖片', 'pictures'],
  office: ['Office文件', 'Office檔案', 'Office documents'],
  archive: ['这种压缩包', '這種壓縮檔', 'this kind of archive'],
  json: ['JSON', 'JSON', 'JSON'],
  other: ['这种文件', '這種檔案', 'this kind of file'],
});

const problems = phrases({
  empty: ['文件是空的', '檔案是空的', 'The file is empty'],
  tooLarge: [
    (size: string, limit: string) => `文件有${size}，最多读${limit}`,
    (size: string, limit: string) => `檔案有${size}，最多讀${limit}`,
    (size: string, limit: string) => `The file has ${size}; at most ${limit} can be read`,
  ],
  'not-text': ['不是文字，或者编码认不出', '不是文字，或者編碼認不出', 'Not text, or in an unknown encoding'],
  unsupported: [
    (kind: string) => `还读不了${kind}`,
    (kind: string) => `還讀不了${kind}`,
    (kind: string) => `Cannot read ${kind} yet`,
  ],
  'damaged-archive': [
    '压缩包坏了，读不出来。再下载一次试试',
    '壓縮檔壞了，讀不出來。再下載一次試試',
    'The archive is damaged. Download it again',
  ],
  'damaged-entry': [
    '压缩包里的这一份坏了，别的不受影响',
    '壓縮檔裡的這一份壞了，別的不受影響',
    'This file of the archive is damaged; the others are not',
  ],
  encrypted: [
    '压缩包有密码。解开以后再导入',
    '壓縮檔有密碼。解開以後再匯入',
    'The archive has a password. Unpack it first',
  ],
  tooMany: [
    (count: string, limit: string) => `里面有${count}份，最多读${limit}份`,
    (count: string, limit: string) => `裡面有${count}份，最多讀${limit}份`,
    (count: string, limit: string) => `It holds ${count} files; at most ${limit} can be read`,
  ],
  bomb: ['解开后大得不正常，没有读', '解開後大得不正常，沒有讀', 'It unpacks to an unreal size, so it was not read'],
  'unsafe-name': [
    '文件名指到外面去了，没有读',
    '檔名指到外面去了，沒有讀',
    'Its name points outside, so it was not read',
  ],
  'nested-archive': [
    '压缩包里还有压缩包。解开以后再导入',
    '壓縮檔裡還有壓縮檔。解開以後再匯入',
    'An archive in an archive. Unpack it first',
  ],
  'nothing-inside': ['压缩包里没有文章', '壓縮檔裡沒有文章', 'No articles in this archive'],
  'newer-backup': [
    '这份备份是更新的版本写的。先更新墨藏',
    '這份備份是更新的版本寫的。先更新墨藏',
    'A newer version wrote this backup. Update Mocang first',
  ],
  'cut-backup': [
    '备份不全，后面的断了。换一份完整的再试',
    '備份不全，後面的斷了。換一份完整的再試',
    'The backup was cut off before this. Try a whole copy of it',
  ],
  unexpected: [
    '读到一半出了错，别的不受影响',
    '讀到一半出了錯，別的不受影響',
    'It broke while it was read; the others are not affected',
  ],
  unreadable: [
    '浏览器读不到它。看看它还在不在原处',
    '瀏覽器讀不到它。看看它還在不在原處',
    'The browser cannot read it. See whether it is still there',
  ],
});

/** Why a file gave no article, in a sentence without a full stop. */
export function sayProblem(problem: ImportProblem): string {
  if (problem.code === 'too-large') return problems.tooLarge(saySize(problem.size), saySize(problem.limit));
  if (problem.code === 'too-many-entries') return problems.tooMany(sayNumber(problem.count), sayNumber(problem.limit));
  if (problem.code === 'unsupported') {
    const kind = problem.type in kinds ? (problem.type as Kinds) : 'other';
    return problems.unsupported(kinds[kind]());
  }
  return problems[problem.code]();
}
