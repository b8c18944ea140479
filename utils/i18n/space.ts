import { phrases } from './i18n';

/** Words of the page that tells what takes up space. */
export const spaceWords = phrases({
  title: ['占用空间', '佔用空間', 'Space used'],
  hint: ['只在这台电脑上', '只在這台電腦上', 'On this computer only'],
  counting: ['正在数……', '正在數……', 'Counting…'],
  pictures: ['图片', '圖片', 'Pictures'],
  text: ['正文与检索', '正文與檢索', 'Text and search'],
  older: ['旧版', '舊版', 'Earlier versions'],
  trash: ['回收站', '回收站', 'Trash'],
  accounts: ['按公众号', '按公眾號', 'By account'],
  months: ['按收藏月份', '按收藏月份', 'By month kept'],
  month: [
    (year: number, month: number) => `${year}年${month}月`,
    (year: number, month: number) => `${year}年${month}月`,
    (year: number, month: number) => `${year}-${String(month).padStart(2, '0')}`,
  ],
  rest: [(count: string) => `其余${count}项`, (count: string) => `其餘${count}項`, (count: string) => `${count} more`],
  prune: ['腾出空间', '騰出空間', 'Free some space'],
  pruneHint: [
    '只清理图片，文字不动。清理前逐张问一遍原址：还能取回一模一样的才清，取不回的留着。清掉的在文章里随时可以再取。',
    '只清理圖片，文字不動。清理前逐張問一遍原址：還能取回一模一樣的才清，取不回的留著。清掉的在文章裡隨時可以再取。',
    'Only pictures go; texts stay. Each picture’s address is asked first: what it still gives unchanged is cleared, what cannot be had again stays. You can fetch cleared pictures again in the article.',
  ],
  whose: ['哪些文章', '哪些文章', 'Which articles'],
  whoseRead: ['读完的', '讀完的', 'Read'],
  whoseAll: ['全部', '全部', 'All'],
  age: ['收藏多久了', '收藏多久了', 'Kept for'],
  ageAny: ['不限', '不限', 'Any time'],
  age3: ['满三个月', '滿三個月', '3 months'],
  age12: ['满一年', '滿一年', 'A year'],
  found: [
    (pictures: string, size: string) => `${pictures}张图，${size}`,
    (pictures: string, size: string) => `${pictures}張圖，${size}`,
    (pictures: string, size: string) => `Pictures: ${pictures}, ${size}`,
  ],
  foundNone: ['没有可清理的图片', '沒有可清理的圖片', 'No pictures to clear'],
  start: ['清理', '清理', 'Clear'],
  stop: ['停下', '停下', 'Stop'],
  progress: [
    (asked: string, all: string, size: string) => `问过${asked}/${all}张，腾出${size}`,
    (asked: string, all: string, size: string) => `問過${asked}/${all}張，騰出${size}`,
    (asked: string, all: string, size: string) => `Asked for ${asked} of ${all}, ${size} freed`,
  ],
  done: [
    (pictures: string, size: string) => `清了${pictures}张，腾出${size}。`,
    (pictures: string, size: string) => `清了${pictures}張，騰出${size}。`,
    (pictures: string, size: string) => `Pictures cleared: ${pictures}, ${size} freed.`,
  ],
  gone: [
    (count: string) => `${count}张原址已取不回同样的，留着。`,
    (count: string) => `${count}張原址已取不回同樣的，留著。`,
    (count: string) => `Kept because their address no longer gives the same: ${count}.`,
  ],
  unasked: [
    (count: string) => `${count}张没问到（断网或没有权限），留着。`,
    (count: string) => `${count}張沒問到（斷網或沒有權限），留著。`,
    (count: string) => `Kept because they could not be asked for, without network or permission: ${count}.`,
  ],
  failed: [
    '没能做完，已清理的照旧，别的都还在。',
    '沒能做完，已清理的照舊，別的都還在。',
    'It stopped early. What was cleared stays cleared, everything else is still here.',
  ],
  open: ['看明细', '看明細', 'Details'],
  openName: ['什么占地方', '什麼佔地方', 'What takes up space'],
  openHint: [
    '按公众号和月份看，也可以腾出空间。',
    '按公眾號和月份看，也可以騰出空間。',
    'By account and month, with a way to free some.',
  ],
});
