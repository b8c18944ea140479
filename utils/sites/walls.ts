import type { Refusal, RefusalReason } from '@/utils/article';
import { byTag, lineOf, oneLine, parentOf, rawTextOf, tagOf } from '@/utils/clip/dom';

/** What sites say instead of an article. The first that fits counts. */
const sentences: [RefusalReason, RegExp][] = [
  [
    'verification',
    /安全验证|人机验证|滑动.{0,8}验证|拖动.{0,12}(滑块|验证)|访问验证|完成验证|输入验证码|(网络|访问)环境.{0,6}异常|访问(过于|太)频繁|确认您?是真人|verify (that )?you are human/i,
  ],
  [
    'deleted',
    /(文章|内容|页面|帖子|回答|稿件|新闻|博文|专栏|该文|资源).{0,12}(已经?|被).{0,8}(删除|下线|下架|移除)|已(被|经)?(作者|发布者|用户|管理员)?(删除|下线|下架)/,
  ],
  [
    'unavailable',
    /(登录|登陆|登入|下载.{0,10}(APP|客户端)).{0,8}(后|才能|即可)?.{0,4}(查看|阅读|继续|浏览)|审核中|仅自己可见|无权(限)?(访问|查看)/i,
  ],
  [
    'unavailable',
    /(^|[^\d])404([^\d]|$)|(页面|网页|文章|内容|地址|链接).{0,10}(不存在|找不到|未找到|走丢|丢失|失效|不见了|飞走)|(找不到|没有找到|不存在).{0,10}(页面|网页|文章|内容)|没有知识的荒原|没有知识存在的荒原/,
  ],
];

/** Firewalls that answer with a script alone. */
const challenge = /acw_sc__v2|aliyun_?waf|_waf_|wafchallenge|zse-ck|TencentCaptcha|captcha/i;

/** A notice says little; a line this long is somebody's text. */
const MOST_WORDS = 600;
const LONG_LINE = 80;

/** What a page that shows no article says of itself. Look only where no article was found: articles quote these sentences. */
export function wallOf(page: Document): Refusal | null {
  const lines = linesOf(page);
  if (!lines) return null;
  const title = lineOf(byTag(page, 'title')[0] ?? null);
  for (const [refusal, sentence] of sentences) {
    const said = lines.find((line) => sentence.test(line));
    if (said ?? sentence.test(title)) return { refusal, detail: said ?? title };
  }
  if (lines.join('').length > 100) return null;
  const scripts = byTag(page, 'script').some((script) => challenge.test(rawTextOf(script)));
  return scripts ? { refusal: 'verification', detail: title || null } : null;
}

const SHOW_TEXT = 4;

/** The lines that a page shows; null where it shows more than a notice. */
function linesOf(page: Document): string[] | null {
  const body = byTag(page, 'body')[0];
  if (!body) return [];
  const walker = Document.prototype.createTreeWalker.call(document, body, SHOW_TEXT);
  const lines: string[] = [];
  let words = 0;
  while (walker.nextNode()) {
    const line = isShown(walker.currentNode) ? oneLine((walker.currentNode as Text).data) : '';
    if (line === '') continue;
    words += line.length;
    if (words > MOST_WORDS || line.length > LONG_LINE) return null;
    lines.push(line);
  }
  return lines;
}

function isShown(text: Node): boolean {
  const parent = parentOf(text) as Element | null;
  return parent !== null && !/^(script|style|noscript|template|textarea)$/.test(tagOf(parent));
}
