/** Lines with which Chinese sites close: from here on nothing is article. */
const closing =
  /^(免[责責][声聲]明|版[权權](声明|聲明|所有)|(相关|相關|推荐|推薦|延伸|更多|热门|熱門|往期)(阅读|閱讀|新闻|新聞|文章|报道|報導|推荐|推薦|内容|資訊|资讯)|猜你喜欢|文章关键词|关键[词字]|标签|特别声明|声明|分享(到|至)|扫描二维码|扫一扫|登录后|返回.{0,8}首页|(上|下)一[篇页][:：]?)/;

/** Leaves out what is left of the page at the end of a clean body, and the title where the body begins with it. */
export function trimEnds(body: HTMLElement, title: string): void {
  const first = body.firstElementChild;
  if (first && /^(h\d|p)$/.test(first.localName) && title !== '' && solid(first.textContent) === solid(title))
    first.remove();
  for (let last = body.lastElementChild; last && isLeftover(last); last = body.lastElementChild) last.remove();
}

function isLeftover(block: Element): boolean {
  if (block.querySelector('img, pre, .formula, .card') || /^(table|blockquote|figure)$/.test(block.localName))
    return false;
  const words = solid(block.textContent);
  if (words === '') return true;
  if (closing.test(words) && words.length < 160) return true;
  const linked = [...block.querySelectorAll('a')].reduce((sum, link) => sum + solid(link.textContent).length, 0);
  return linked > words.length * 0.8 && (block.localName === 'ul' || block.localName === 'ol' || words.length < 40);
}

function solid(text: string | null): string {
  return (text ?? '').replace(/\s+/g, '');
}
