import { phrases } from './i18n';

/** Words of the folder that is kept in step. */
export const folderWords = phrases({
  title: ['同步到文件夹', '同步到資料夾', 'Keep a folder in step'],
  intro: [
    '选一个文件夹，比如Obsidian的库，或者网盘里的一个。墨藏把每一篇写成Markdown放进去，以后只写有变化的：改名跟着标题，删除跟着文库。',
    '選一個資料夾，比如Obsidian的庫，或者雲端硬碟裡的一個。墨藏把每一篇寫成Markdown放進去，以後只寫有變化的：改名跟著標題，刪除跟著文庫。',
    'Choose a folder, such as an Obsidian vault or one in your cloud drive. Mocang writes every article into it as Markdown, and from then on only what has changed: names follow titles, deletions follow the library.',
  ],
  promise: [
    '你自己的文件，和你改过的笔记，墨藏一个字也不动。',
    '你自己的檔案，和你改過的筆記，墨藏一個字也不動。',
    'Your own files, and notes you have written in, are never touched.',
  ],
  choose: ['选文件夹', '選資料夾', 'Choose a folder'],
  other: ['换一个文件夹', '換一個資料夾', 'Choose another folder'],
  forget: ['不再同步', '不再同步', 'Stop syncing'],
  folder: ['文件夹', '資料夾', 'Folder'],
  form: ['写法', '寫法', 'Form'],
  formHint: [
    '格式、分文件夹和图片，都按导出的设置。',
    '格式、分資料夾和圖片，都按匯出的設定。',
    'Format, folders and pictures follow the settings of the export.',
  ],
  toSettings: ['导出的设置', '匯出的設定', 'Export settings'],
  sync: ['现在同步', '現在同步', 'Sync now'],
  follows: ['文库一变就同步', '文庫一變就同步', 'Sync when the library changes'],
  followsHint: [
    '文库开着的时候，几秒后就写进去；没开的时候，下次打开时补上。',
    '文庫開著的時候，幾秒後就寫進去；沒開的時候，下次打開時補上。',
    'Within seconds while the library is open; otherwise the next time you open it.',
  ],
  lapsed: ['浏览器要你再允许一次', '瀏覽器要你再允許一次', 'The browser asks you once more'],
  lapsedHint: [
    (name: string) => `墨藏才能写“${name}”。选“每次访问都允许”，以后就不再问。`,
    (name: string) => `墨藏才能寫「${name}」。選「每次造訪都允許」，以後就不再問。`,
    (name: string) => `before Mocang can write to “${name}”. “Allow on every visit” makes it the last time.`,
  ],
  allow: ['允许', '允許', 'Allow'],
  looking: ['正在看有什么变化…', '正在看有什麼變化…', 'Looking for changes…'],
  counting: [
    (done: string, all: string) => `${done} / ${all}`,
    (done: string, all: string) => `${done} / ${all}`,
    (done: string, all: string) => `${done} / ${all}`,
  ],
  stop: ['停下', '停下', 'Stop'],
  last: [
    (moment: string) => `上次同步：${moment}`,
    (moment: string) => `上次同步：${moment}`,
    (moment: string) => `Last synced: ${moment}`,
  ],
  never: ['还没有同步过', '還沒有同步過', 'Not synced yet'],
  same: ['都是最新的', '都是最新的', 'Everything was up to date'],
  added: [
    (count: string) => `新写${count}篇`,
    (count: string) => `新寫${count}篇`,
    (count: string) => `${count} written`,
  ],
  changed: [
    (count: string) => `更新${count}篇`,
    (count: string) => `更新${count}篇`,
    (count: string) => `${count} updated`,
  ],
  renamed: [
    (count: string) => `改名${count}篇`,
    (count: string) => `改名${count}篇`,
    (count: string) => `${count} renamed`,
  ],
  removed: [
    (count: string) => `移走${count}篇`,
    (count: string) => `移走${count}篇`,
    (count: string) => `${count} removed`,
  ],
  comma: ['，', '，', ', '],
  stopped: ['停下了，下次接着做。', '停下了，下次接著做。', 'Stopped. The next sync goes on from here.'],
  left: [
    (count: string) => `${count}个文件你动过，留着没碰`,
    (count: string) => `${count}個檔案你動過，留著沒碰`,
    (count: string) =>
      count === '1' ? '1 file was changed by you and left alone' : `${count} files were changed by you and left alone`,
  ],
  leftHint: [
    '想要文库里的样子，把它移走或改个名，再同步一次。',
    '想要文庫裡的樣子，把它移走或改個名，再同步一次。',
    'To have the library’s version, move or rename the file and sync again.',
  ],
});
