/** As long as a title gets, counted in Chinese characters; other letters are half as wide. */
const WIDEST = 30;

/** Sentences end, verses pause, and a colon announces what follows. */
const noEnd = /[。，,；;：:…、！!～~）)】”"]$/;
/** Quotations, remarks, marks of lists and of pictures. */
const noBegin = /^[“"「『（(▲△▼↑↓●•·◎※*#@>—―–-]/;
/** What accounts write around their articles. */
const furniture =
  /^(?:作者|编辑|责编|责任编辑|校对|来源|文章来源|转自|编译|翻译|译者|记者|撰文|排版|审核|审校|监制|出品|图片?|摄影|设计|策划|通讯员|本文)\s*[:：|｜丨/]|扫码|扫一扫|二维码|长按|点击|点赞|在看|蓝字|公众号|转发|关注我|投稿|征稿|[—\-·\s]*(?:the\s+)?end[—\-·\s]*$|^(?:完|未完待续)$|https?:|\.(?:com|cn|net)\b/i;

/** Whether words alone on a line may be a title, as far as words can tell. */
export function titled(words: string): boolean {
  const width = [...words].reduce((sum, letter) => sum + (/[\u2e80-\uffff]/.test(letter) ? 1 : 0.5), 0);
  if (width < 1 || width > WIDEST || !/[\p{L}\p{N}]/u.test(words)) return false;
  return !noEnd.test(words) && !noBegin.test(words) && !furniture.test(words) && !/[。！!；;].*\S/.test(words);
}
