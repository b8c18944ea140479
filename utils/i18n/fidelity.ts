import type { LeftOutReason } from '@/utils/fidelity';
import { phrases } from './i18n';

/** Words on how much was kept, and on what was left out. */
export const fidelityWords = phrases({
  keptText: [
    (share: string) => `留住${share}的文字`,
    (share: string) => `留住${share}的文字`,
    (share: string) => `${share} of the text kept`,
  ],
  /** Of an article that the page itself showed a part of. */
  keptPart: [
    (share: string) => `留住这一部分${share}的文字`,
    (share: string) => `留住這一部分${share}的文字`,
    (share: string) => `${share} of this part kept`,
  ],
  lostText: [
    (count: string, share: string) => `少了${count}字，留住${share}的文字`,
    (count: string, share: string) => `少了${count}字，留住${share}的文字`,
    (count: string, share: string) => `${count} characters missing, ${share} of the text kept`,
  ],
  between: ['，', '，', ', '],
  text: [(share: string) => `正文${share}`, (share: string) => `正文${share}`, (share: string) => `text ${share}`],
  part: [
    (share: string) => `这一部分${share}`,
    (share: string) => `這一部分${share}`,
    (share: string) => `this part ${share}`,
  ],
  pictures: [
    (kept: string, all: string) => `图${kept} / ${all}`,
    (kept: string, all: string) => `圖${kept} / ${all}`,
    (kept: string, all: string) => `pictures ${kept} / ${all}`,
  ],
  code: [
    (count: string) => `代码${count}段`,
    (count: string) => `程式碼${count}段`,
    (count: string) => `code blocks ${count}`,
  ],
  tables: [
    (count: string) => `表格${count}张`,
    (count: string) => `表格${count}張`,
    (count: string) => `tables ${count}`,
  ],
  formulas: [
    (count: string) => `公式${count}个`,
    (count: string) => `公式${count}個`,
    (count: string) => `formulas ${count}`,
  ],
  leftOut: [
    (count: string) => `没收进来的${count}处`,
    (count: string) => `沒收進來的${count}處`,
    (count: string) => `Left out: ${count}`,
  ],
  places: [
    (count: string) => `${count}处`,
    (count: string) => `${count}處`,
    (count: string) => (count === '1' ? '1 place' : `${count} places`),
  ],
});

/** Why it was left out, as the name of a group. */
const reasons = phrases({
  hidden: ['页面自己也没有显示的', '頁面自己也沒有顯示的', 'Not shown by the page either'],
  ornament: ['装饰', '裝飾', 'Ornaments'],
  placeholder: ['占位、计数用的小图', '佔位、計數用的小圖', 'Placeholders and counting pixels'],
  embed: ['嵌在里面的别的网页', '嵌在裡面的別的網頁', 'Other pages shown inside'],
  controls: ['按钮和工具条', '按鈕和工具列', 'Buttons and tool bars'],
  'line-numbers': ['代码的行号', '程式碼的行號', 'Line numbers of code'],
  advert: ['广告', '廣告', 'Advertisements'],
  related: ['别的文章的链接', '別的文章的連結', 'Links to other articles'],
  site: ['网站给每篇文章加的', '網站給每篇文章加的', 'What the site adds to every article'],
  page: ['看名字是网站的部件', '看名字是網站的部件', 'Parts that by their names are the site’s'],
  beside: ['不在正文里的段落', '不在正文裡的段落', 'Paragraphs outside the article'],
  around: ['页面上其余的文字', '頁面上其餘的文字', 'The other text of the page'],
  unknown: ['不知道为什么没有收到', '不知道為什麼沒有收到', 'Missing for a reason unknown'],
});

export function sayReason(reason: LeftOutReason): string {
  return reasons[reason]();
}
