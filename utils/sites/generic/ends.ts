import { type Note, unnoted } from '@/utils/clip/note';

/** Lines with which Chinese pages close an article: what a page says there, its writer did not. */
const closing =
  /^(免[责責][声聲]明|版[权權](声明|聲明|所有)|(相关|相關|推荐|推薦|延伸|更多|热门|熱門|往期)(阅读|閱讀|新闻|新聞|文章|报道|報導|推荐|推薦|内容|資訊|资讯)$|猜你喜欢|文章关键词|关键[词字][:：]|标签[:：]|特别声明|分享(到|至)|扫描二维码|扫一扫|登录后|返回.{0,8}首页|(上|下)一[篇页][:：]|.{0,6}声明[:：]|\*本网站)/;
/** Lines with which they open it: date, source and buttons once more. */
const opening =
  /^(.{0,30}最新推荐文章于|版[权權]声明|本文(链接|来源)[:：]|原文链接|收藏|字号|(来源|來源|作者|编辑|时间|日期|发布时间|发布日期)[:：]|(19|20)\d\d[-年/.]\d{1,2}[-月/.]\d{1,2}|阅读数|浏览|分享到|导语[:：]?$|试听$)/;
/** Credits are the article's own, but what a page has put above them is not. */
const credit = /^[（(【[]?(责任编辑|責任編輯|责编|编辑|編輯|校对|审核|作者|记者|来源|來源)/;

const LONGEST = 160;
const LOOK_BACK = 8;

/** Leaves out what is left of the page at the ends of a clean body, and the title where the body begins with it. */
export function trimEnds(body: HTMLElement, title: string, note: Note = unnoted): void {
  for (let first = body.firstElementChild; first && opens(first, title); first = body.firstElementChild) {
    // The title is kept where it belongs.
    note(isTitle(first, title) ? null : 'site', first);
    first.remove();
  }
  const isLinked = linkedShare(body) > 0.5;
  for (const block of [...body.children].slice(-LOOK_BACK).reverse()) {
    const isLinks = !isLinked && isLinkList(block);
    if (isLinks || closes(block)) {
      note(isLinks ? 'related' : 'site', block);
      block.remove();
    } else if (!credit.test(solid(block))) return;
  }
}

function opens(block: Element, title: string): boolean {
  if (!isWords(block)) return false;
  const words = solid(block);
  return isTitle(block, title) || (opening.test(words) && words.length < 60) || /^版[权權]声明/.test(words);
}

function isTitle(block: Element, title: string): boolean {
  return solid(block) === title.replace(/\s+/g, '');
}

function closes(block: Element): boolean {
  return isWords(block) && closing.test(solid(block)) && solid(block).length < LONGEST;
}

function isLinkList(block: Element): boolean {
  return isWords(block) && linkedShare(block) > 0.8 && (/^[uo]l$/.test(block.localName) || solid(block).length < 40);
}

function isWords(block: Element): boolean {
  return /^(p|h\d|[uo]l)$/.test(block.localName) && block.querySelector('img, pre, .formula') === null;
}

function linkedShare(block: Element): number {
  const linked = [...block.querySelectorAll('a')].reduce((sum, link) => sum + solid(link).length, 0);
  return linked / Math.max(1, solid(block).length);
}

function solid(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, '');
}
