import { phrases } from './i18n';

/** Words of the backup. */
export const backupWords = phrases({
  backup: ['备份', '備份', 'Backup'],
  backupHint: [
    '文库里的一切装进一个文件：文章的每一版、图片、标签、读到哪、回收站，还有设置。',
    '文庫裡的一切裝進一個檔案：文章的每一版、圖片、標籤、讀到哪、回收桶，還有設定。',
    'Everything in the library in one file: every version, pictures, tags, what you have read, the Trash, and your settings.',
  ],
  backUp: ['备份文库', '備份文庫', 'Back up the library'],
  restore: ['从备份恢复', '從備份恢復', 'Restore from a backup'],
  restoreHint: [
    '和文库里现有的合在一起。同一篇不会有两份，差的不会换掉好的，做两遍也一样。',
    '和文庫裡現有的合在一起。同一篇不會有兩份，差的不會換掉好的，做兩遍也一樣。',
    'It joins what is in the library. No article is kept twice, a worse copy never replaces a better one, and doing it again changes nothing.',
  ],
  chooseBackup: ['选备份文件', '選備份檔案', 'Choose a backup'],
  title: ['备份文库', '備份文庫', 'Back up the library'],
  holds: [
    '文章的每一版文字、图片、标签、读到哪、回收站和设置，原样装进一个ZIP。',
    '文章的每一版文字、圖片、標籤、讀到哪、回收桶和設定，原樣裝進一個ZIP。',
    'Every version of every article, pictures, tags, what you have read, the Trash and your settings, as they are, in one ZIP.',
  ],
  goesTo: [
    (place: string) => `放到${place}。存一份到别的地方，换电脑也用得上。`,
    (place: string) => `放到${place}。存一份到別的地方，換電腦也用得上。`,
    (place: string) => `It goes to ${place}. Keep a copy elsewhere; it serves on another computer too.`,
  ],
  start: ['开始备份', '開始備份', 'Back up'],
  fileName: [
    (day: string) => `墨藏备份-${day}.zip`,
    (day: string) => `墨藏備份-${day}.zip`,
    (day: string) => `Mocang-backup-${day}.zip`,
  ],
});
