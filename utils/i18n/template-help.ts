import type { FilterName } from '@/utils/export/template/filters';
import type { VariableName } from '@/utils/export/template/variables';
import { phrases } from './i18n';

/** What each variable of a template stands for. */
export const variableWords = phrases({
  title: ['标题', '標題', 'title'],
  account: ['公众号', '公眾號', 'account'],
  author: ['作者', '作者', 'author'],
  date: ['发布的日子', '發布的日子', 'day of publication'],
  published: ['发布的时间', '發布的時間', 'time of publication'],
  clipped: ['收藏的时间', '收藏的時間', 'when it was kept'],
  tags: ['标签', '標籤', 'tags'],
  status: ['读到哪里：unread、reading、archived', '讀到哪裡：unread、reading、archived', 'unread, reading or archived'],
  description: ['摘要', '摘要', 'description'],
  excerpt: ['正文的头几句', '正文的頭幾句', 'first words of the text'],
  url: ['原文地址', '原文位址', 'address'],
  source_url: ['“阅读原文”的地址', '「閱讀原文」的位址', 'address of “Read more”'],
  cover: ['封面的地址', '封面的位址', 'address of the cover'],
  host: ['网站的域名', '網站的網域', 'host of the site'],
  site: ['墨藏怎么叫这个网站', '墨藏怎麼叫這個網站', 'Mocang’s name of the site'],
  kind: ['文章的种类', '文章的種類', 'kind of article'],
  original: ['有原创标记', '有原創標記', 'marked as original'],
  partial: ['只收到一部分', '只收到一部分', 'only a part was kept'],
  id: ['文章的标识', '文章的標識', 'key of the article'],
  account_id: ['公众号的标识', '公眾號的標識', 'key of the account'],
  via: ['从哪里导入', '從哪裡匯入', 'where it was imported from'],
  repost_of: ['转载自', '轉載自', 'account that published it first'],
  repost_author: ['原作者', '原作者', 'its author there'],
  repost_url: ['首发的地址', '首發的位址', 'its address there'],
  introduction: ['编者荐语', '編者薦語', 'the editor’s introduction'],
}) satisfies Record<VariableName, () => string>;

/** What each filter of a template does. */
export const filterWords = phrases({
  date: [
    '换个写法的时间；可以再给时区，比如"+08:00"',
    '換個寫法的時間；可以再給時區，比如"+08:00"',
    'a time written otherwise; a zone may follow, such as "+08:00"',
  ],
  default: ['没有时用这个', '沒有時用這個', 'this where there is none'],
  trim: ['去掉多余的空白', '去掉多餘的空白', 'without needless blanks'],
  lower: ['小写', '小寫', 'small letters'],
  upper: ['大写', '大寫', 'capitals'],
  replace: ['把前一个换成后一个', '把前一個換成後一個', 'the second for the first'],
  truncate: [
    '最多这么多字；可以再给结尾，比如"…"',
    '最多這麼多字；可以再給結尾，比如"…"',
    'at most so many characters; an end may follow, such as "…"',
  ],
  slug: ['只留文字和数字，用 - 连接', '只留文字和數字，用 - 連接', 'letters and digits, joined by -'],
  safe: ['文件名不许的字换成全角', '檔名不許的字換成全形', 'signs that file names forbid as full-width ones'],
  list: ['写成列表', '寫成列表', 'as a list'],
  split: ['拆成列表', '拆成列表', 'split into a list'],
  join: ['连成一行', '連成一行', 'a list on one line'],
  tag: ['Obsidian能用的标签', 'Obsidian能用的標籤', 'tags as Obsidian allows them'],
  hashtag: ['#标签', '#標籤', '#tags'],
  wikilink: ['[[双链]]', '[[雙鏈]]', '[[links]]'],
}) satisfies Record<FilterName, () => string>;
