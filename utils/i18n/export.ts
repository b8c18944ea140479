import { phrases } from './i18n';

/** Words of the export. */
export const exportWords = phrases({
  titleAll: ['导出全部文章', '匯出全部文章', 'Export all articles'],
  title: [
    (count: string) => `导出${count}篇`,
    (count: string) => `匯出${count}篇`,
    (count: string) => (count === '1' ? 'Export 1 article' : `Export ${count} articles`),
  ],
  format: ['格式', '格式', 'Format'],
  markdown: ['Markdown，装成一个ZIP', 'Markdown，裝成一個ZIP', 'Markdown, in one ZIP'],
  csv: ['元数据，CSV表格', '中繼資料，CSV表格', 'Metadata, as a CSV table'],
  json: ['元数据，JSON', '中繼資料，JSON', 'Metadata, as JSON'],
  bibtex: ['参考文献，BibTeX', '參考文獻，BibTeX', 'References, as BibTeX'],
  csl: ['参考文献，CSL-JSON', '參考文獻，CSL-JSON', 'References, as CSL-JSON'],
  holds: ['内容', '內容', 'Holds'],
  note: [
    '正文，开头是元数据（front matter）',
    '正文，開頭是中繼資料（front matter）',
    'The text, after its metadata (front matter)',
  ],
  metadata: [
    '标题、公众号、作者、日期、地址和标签，没有正文',
    '標題、公眾號、作者、日期、位址和標籤，沒有正文',
    'Title, account, author, dates, address and tags, without the text',
  ],
  references: [
    '给Zotero、LaTeX这些引用文献的程序，没有正文',
    '給Zotero、LaTeX這些引用文獻的程式，沒有正文',
    'For Zotero, LaTeX and other programs that cite, without the text',
  ],
  layout: ['文件夹', '資料夾', 'Folders'],
  byAccount: ['一个公众号一个', '一個公眾號一個', 'One per account'],
  flat: ['不分', '不分', 'None'],
  pictures: ['图片', '圖片', 'Pictures'],
  local: ['存进ZIP', '存進ZIP', 'Inside the ZIP'],
  remote: ['留在网上', '留在網上', 'Left on the web'],
  promotion: ['作者的推广', '作者的推廣', 'Promotion'],
  promotionOut: [
    '按你的设置略去；再导入墨藏时都会回来',
    '按你的設定略去；再匯入墨藏時都會回來',
    'Left out, as you set it; it comes back when Mocang imports the archive',
  ],
  to: ['放到', '放到', 'To'],
  downloads: [
    (name: string) => `下载/${name}`,
    (name: string) => `下載/${name}`,
    (name: string) => `Downloads/${name}`,
  ],
  fileName: [
    (day: string, ending: string) => `墨藏-${day}${ending}`,
    (day: string, ending: string) => `墨藏-${day}${ending}`,
    (day: string, ending: string) => `Mocang-${day}${ending}`,
  ],
  example: ['比如', '比如', 'For example'],
  start: ['开始导出', '開始匯出', 'Export'],
  counting: [
    (done: string, all: string) => `${done} / ${all}篇`,
    (done: string, all: string) => `${done} / ${all}篇`,
    (done: string, all: string) => `${done} / ${all}`,
  ],
  progressText: [
    (done: string, all: string) => `${done}篇，共${all}篇`,
    (done: string, all: string) => `${done}篇，共${all}篇`,
    (done: string, all: string) => `${done} of ${all} articles`,
  ],
  stayOpen: [
    '可以去别的标签页；关掉这一页就停了。',
    '可以去別的分頁；關掉這一頁就停了。',
    'You may switch tabs. Closing this page stops it.',
  ],
  checking: ['正在核对…', '正在核對…', 'Checking…'],
  done: [
    (count: string, size: string) => `${count}篇已导出，${size}`,
    (count: string, size: string) => `${count}篇已匯出，${size}`,
    (count: string, size: string) => `${count} exported, ${size}`,
  ],
  checked: [
    (files: string) => `读回来核对过，${files}个文件都在`,
    (files: string) => `讀回來核對過，${files}個檔案都在`,
    (files: string) => `Read back and checked: all ${files} files are there`,
  ],
  show: ['打开文件夹', '打開資料夾', 'Open the folder'],
  finish: ['好了', '好了', 'Done'],
  incomplete: [
    (count: string) => `${count}篇缺图`,
    (count: string) => `${count}篇缺圖`,
    (count: string) => (count === '1' ? '1 article lacks pictures' : `${count} articles lack pictures`),
  ],
  incompleteWhy: [
    '没收到的图留着网上的地址。',
    '沒收到的圖留著網上的位址。',
    'Pictures that were never kept remain links to the web.',
  ],
  lacks: [
    (count: string) => `缺${count}张图`,
    (count: string) => `缺${count}張圖`,
    (count: string) => (count === '1' ? '1 picture missing' : `${count} pictures missing`),
  ],
  noBody: ['没有正文', '沒有正文', 'No text'],
  more: [
    (count: string) => `还有${count}篇`,
    (count: string) => `還有${count}篇`,
    (count: string) => `and ${count} more`,
  ],
});
