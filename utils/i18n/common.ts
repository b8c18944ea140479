import { phrases } from './i18n';

/** Words that are the same on every surface. */
export const common = phrases({
  product: ['墨藏', '墨藏', 'Mocang'],
  library: ['文库', '文庫', 'Library'],
  openLibrary: ['打开文库', '開啟文庫', 'Open library'],
  settings: ['设置', '設定', 'Settings'],
  trash: ['回收站', '回收桶', 'Trash'],
  back: ['返回', '返回', 'Back'],
  close: ['关闭', '關閉', 'Close'],
  stop: ['。', '。', '. '],
  cancel: ['取消', '取消', 'Cancel'],
  undo: ['撤销', '復原', 'Undo'],
  restore: ['放回', '放回', 'Restore'],
  retry: ['再试一次', '再試一次', 'Try again'],
  moveToTrash: ['移到回收站', '移到回收桶', 'Move to Trash'],
  movedToTrash: [
    (count: string) => `${count}篇已移到回收站`,
    (count: string) => `${count}篇已移到回收桶`,
    (count: string) => `${count} moved to Trash`,
  ],
  export: ['导出', '匯出', 'Export'],
  import: ['导入', '匯入', 'Import'],
  copied: ['已复制', '已複製', 'Copied'],
  openOriginal: ['看原文', '看原文', 'See the original'],
  original: ['原创', '原創', 'Original'],
  repostOf: [
    (account: string) => `转自${account}`,
    (account: string) => `轉自${account}`,
    (account: string) => `Reposted from ${account}`,
  ],
  partial: ['这里只有一部分，不是全文', '這裡只有一部分，不是全文', 'This is only a part, not the whole article'],
  unread: ['未读', '未讀', 'Unread'],
  copyDetails: ['复制详情', '複製詳情', 'Copy details'],
  errorCode: [
    (code: string) => `错误代号 ${code}`,
    (code: string) => `錯誤代號 ${code}`,
    (code: string) => `Error code ${code}`,
  ],
  articles: [
    (count: string) => `${count}篇`,
    (count: string) => `${count}篇`,
    (count: string) => (count === '1' ? '1 article' : `${count} articles`),
  ],
  characters: [
    (count: string) => `${count}字`,
    (count: string) => `${count}字`,
    (count: string) => (count === '1' ? '1 character' : `${count} characters`),
  ],
  pictures: [
    (count: string) => `${count}张图`,
    (count: string) => `${count}張圖`,
    (count: string) => (count === '1' ? '1 picture' : `${count} pictures`),
  ],
  minutes: [
    (count: string) => `约${count}分钟`,
    (count: string) => `約${count}分鐘`,
    (count: string) => `${count} min read`,
  ],
});
