import type { Refusal, RefusalReason } from '@/utils/article';
import { byTag, find, findAll, lineOf, rawTextOf } from '@/utils/clip/dom';

/** What WeChat answers instead of an article, in the languages of its pages. The first that fits counts. */
const sentences: [RefusalReason, RegExp][] = [
  [
    'verification',
    /环境异常|環境異常|完成验证|完成驗證|去验证|访问过于频繁|操作频繁|訪問過於頻繁|abnormal.{0,20}environment|environment.{0,20}abnormal|verification|too frequent/i,
  ],
  ['migrated', /(公众号|公眾號|账号|帳號|帐号)已?(经)?(迁移|遷移)|has (been )?(migrated|moved)|migrated to/i],
  ['deleted', /发布者删除|發佈者刪除|發布者刪除|作者删除|已被删除|已被刪除|deleted/i],
  ['expired', /过期|過期|失效|expired/i],
  [
    'blocked',
    /(账号|帳號|帐号|公众号|公眾號).{0,6}(屏蔽|封|停用|注销|註銷|冻结|凍結)|(account).{0,30}(blocked|suspended|banned|cancell?ed|deactivated|disabled)/i,
  ],
  [
    'violation',
    /违规|違規|违反|違反|侵权|侵權|投诉|投訴|冒名|不实|不實|谣言|謠言|涉嫌|violat|infring|complain|rumou?r|illegal/i,
  ],
  [
    'unavailable',
    /无法查看|無法查看|暂时无法|暫時無法|不可见|仅.{0,8}可见|审核中|unavailable|cannot be viewed|can't be viewed|unable to view|not available/i,
  ],
  [
    'error',
    /参数错误|參數錯誤|系统错误|系統錯誤|系统繁忙|发送失败|链接.{0,4}错误|不存在|出错|Parameter error|System error|busy|failed|incorrect|invalid/i,
  ],
];

const places =
  '.weui-msg__title, .weui-msg__desc, .weui-msg .tips, .mesg-block, .global_error_msg, .page_msg .title, .page_msg .desc, .text_area .title, .text_area .tips';

/** What the page's own message says. Look only where there is no article: articles quote these sentences. */
export function refusalShown(page: Document): Refusal | null {
  const told = linesAt(page, places);
  const shown = told.length > 0 ? told : linesAt(page, 'h1, h2, h3, h4, p, .title, .desc, .tips');
  for (const line of shown) {
    for (const [refusal, sentence] of sentences) if (sentence.test(line)) return { refusal, detail: shown[0] ?? null };
  }
  for (const [refusal, mark] of marks) if (mark(page)) return { refusal, detail: null };
  return told[0] ? { refusal: 'error', detail: told[0] } : null;
}

function linesAt(page: Document, selector: string): string[] {
  return findAll(page, selector)
    .map(lineOf)
    .filter((line) => line !== '' && line.length < 300);
}

/** Pages that say nothing, told by what they are made of. */
const marks: [RefusalReason, (page: Document) => boolean][] = [
  ['verification', isVerificationShell],
  ['account', (page) => find(page, '.about-page .item-info, .profile_info_group, .weui_msg_card_list') !== null],
  ['list', (page) => find(page, '.album__list, .js_album_list, #js_album_list') !== null],
];

/** What the address alone tells. */
export function refusalOf(url: URL): Refusal | null {
  const reason = reasonOf(url);
  return reason && { refusal: reason, detail: null };
}

function reasonOf({ pathname, searchParams }: URL): RefusalReason | null {
  if (/captcha|secitptpage|verifycode|antispider/i.test(pathname)) return 'verification';
  if (/^(\/mp)?\/(profile_ext|profile|homepage|aboutbiz|getverifyinfo|getprofiletransferpage)\b/.test(pathname))
    return 'account';
  if (/^\/mp\/(appmsgalbum|album|recommendtag|tag)\b/.test(pathname)) return 'list';
  if (/^\/(cgi-bin|acct|advanced|merchant|debug)\b/.test(pathname) || pathname === '/') return 'backend';
  if (pathname.startsWith('/s') && searchParams.has('target_url')) return 'verification';
  return null;
}

/** Its words are written by script: the served page has neither text nor title. */
function isVerificationShell(page: Document): boolean {
  return byTag(page, 'script').some((script) =>
    /PAGE_MID\s*=\s*['"]mmbizwap:secitptpage\/verify/.test(rawTextOf(script)),
  );
}
