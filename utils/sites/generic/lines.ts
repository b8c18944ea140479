/** The words with which pages in Chinese and English say, in a line of its own, that something is theirs and no article's. */

/** Begins a box or a line of links to other articles. */
export const relatedLabel =
  /^\W{0,2}(related(\s+(articles?|stories|stor(y|ies)|posts?|news|content|links?|coverage|reading|topics?|video))?|see\s+also|read\s+(more|next|also)|(also|must)\s+read|more\s+(from|on|stories|news)(?=\s)|you\s+(may|might)\s+(also\s+)?(like|be\s+interested)|recommended(\s+(for\s+you|stories|articles|reading))?|(most\s+)?(popular|trending)(\s+(now|stories|posts))?|(相关|相關|推荐|推薦|延伸|更多|热门|熱門|往期|精彩)(阅读|閱讀|新闻|新聞|文章|报道|報導|推荐|推薦|内容|資訊|资讯|专题|專題)|猜你喜欢|猜你喜歡|[你您]可能(还|還)?[会會]?(喜欢|喜歡|感兴趣|有興趣).{0,6}|(上|下)一篇(文章)?([與与和](上|下)一篇(文章)?)?)(?=\s*([:：»>]|$|\s))/i;

/** Stands above what readers wrote. */
export const discussionLabel =
  /^\W{0,2}((全部|最新|热门|熱門|精彩|网友|網友|用户|读者|讀者|共)?\s*\d*\s*[条條]?(评论|評論|留言|跟帖|回复|回覆|回應)(区|區|列表)?\s*[(（]?\d*\s*[条條]?[)）]?|(\d[\d,]*\s+)?(comments?|repl(y|ies)|responses?|thoughts?\s+on\b.*)(\s*\(\d+\))?|join\s+the\s+(conversation|discussion)|(leave|post)\s+a\s+(comment|reply))\W*$/i;

/** A button, or what stands where something was: no line of an article. */
export const uiLabel =
  /^(\[?\+\]?\s*enlarge( image)?|(re)?share(\s+this(\s+(story|article|post))?)?|(re)?tweet(\s+this)?|like(\s+this)?|pin\s+it|print|e-?mail|text\s+size|filed\s+under\W*|advertisement|(story|article)\s+continues(\s+below)?(\s+advertisement)?|continue\s+reading(\s+below)?(\s+the\s+main\s+story)?|view\s+(gallery|graphic|photos|comments)|(show|hide)\s+(caption|comments)|get\s+alerts|loading\W*|sponsored(\s+content)?|kudos|广告|廣告|分享到?\W*|点击展开全文|展开全文|收起全文)$/i;

/** Where all of it is a link. */
export const promotion =
  /^\W{0,2}(more\s*:|sign\s+up|subscribe|download|follow\s+us|watch\s*:|listen\s*:|click\s+here|get\s+(the|our)\s.{0,40}(app|newsletter))/i;

/** Closes an article. */
export const closing =
  /^(免[责責][声聲]明|版[权權](声明|聲明|所有)|(相关|相關|推荐|推薦|延伸|更多|热门|熱門|往期)(阅读|閱讀|新闻|新聞|文章|报道|報導|推荐|推薦|内容|資訊|资讯)$|猜你喜[欢歡]|文章[关關][键鍵][词詞]|[关關][键鍵][字词詞][:：]|[标標][签籤][:：]|特别声明|分享(到|至)|扫描二维码|扫一扫|登录后|返回.{0,8}首页|(上|下)一(篇文章|[篇页頁则則][:：])|.{0,6}声明[:：]|\*本网站|[我你]要评论|我有话说|(网友|用户|最新|全部)评论|已有\d+人|点击查看更多|阅读全文|\+\d+$)/;

/** The same in English; with its blanks. */
export const closingEnglish =
  /^\W{0,2}(share\s+(this|on|article|story)|read\s+or\s+share|related(\s+\w+)?\W*$|see\s+also\W*$|read\s+more\W*$|more\s+(from|stories|news)\b|most\s+(popular|read)|trending\b|you\s+(may|might)\s+(also\s+)?(like|be)|recommended\b|filed\s+under|(tags?|topics?|categor(y|ies))\s*:|follow\s.{1,60}\son\s(x|twitter|facebook|instagram)|follow\s+us|(sign\s+up|subscribe)\b|get\s.{1,60}(inbox|newsletters?|alerts|updates)|comments?(\s+(are|is)\s+closed|\s*\(\d+\))?\W*$|(view|\d+|leave\s+a|post\s+a)\s+(comments?|repl(y|ies))|continue\s+reading|next\s+page|(©|copyright\s)|all\s+rights\s+reserved|advertisement\W*$|print\s+this|\(?this\s+(story|article|report|copy)\s+(has\s+not\s+been\s+edited|was\s+(originally|first)\s+published|(originally|first)\s+appeared)|a\s+version\s+of\s+this\s+(story|article)\b|(first\s+)?published\s+on\s*:|download\s+(our|the)\s.{0,30}\bapp\b|email\s+this|click\s+here\s+(to|for)\s+(subscribe|more)|your\s+information\s+is\s+safe|loading\b)/i;

/** Opens it once more: date, source and buttons. */
export const opening =
  /^(.{0,30}最新推荐文章于|版[权權]声明|本文(链接|来源)[:：]|原文链接|收藏|字号|(来源|來源|作者|编辑|时间|日期|发布时间|发布日期)[:：]|(19|20)\d\d[-年/.]\d{1,2}[-月/.]\d{1,2}|阅读数|浏览|分享到|导语[:：]?$|试听$|图集$)/;

const month = '(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.?';

/** The same in English; with its blanks. */
export const openingEnglish = new RegExp(
  [
    '^\\W{0,2}(',
    // A name, and no sentence.
    'by\\s+\\p{Lu}[^.!?]{1,60}$',
    '|((posted|published|updated|created|last\\s+(updated|modified))\\b[^.!?]{0,20})?',
    `(\\w+day,?\\s+)?(${month}\\s+\\d{1,2}(st|nd|rd|th)?|\\d{1,2}(st|nd|rd|th)?\\s+${month}),?\\s+(19|20)\\d\\d\\b[^!?]{0,40}$`,
    '|(posted|published|updated|last\\s+updated)\\b[^!?]{0,60}\\d[^!?]{0,20}$',
    '|(share|tweet|print|email|save|listen|advertisement|transcript|comments?|continue\\s+reading|text\\s+size)(\\s+(this|article|story))?\\W*$',
    '|(topics?|tags?|filed\\s+under|share\\s+this)\\s*:',
    '|\\d+\\s+(comments?|shares?|min(utes?)?\\s+read)\\W*$',
    ')',
  ].join(''),
  'iu',
);

/** Asks to follow a medium somewhere else. */
export const following =
  /^(订阅|訂閱|关注|關注|下载|扫码|扫描).{0,24}(报|報|客户端|APP|公众号|公眾號|微信|二维码)|(facebook|微博|微信|line|instagram).{0,8}(專頁|专页|粉絲|粉丝)|(长按|扫码|扫描|识别).{0,12}(二维码|关注)/i;

/** The article's own, but what a page has put above it is not. */
export const credit =
  /^[（(【[]?(责任编辑|責任編輯|责编|编辑|編輯|校对|审核|作者|记者|来源|來源)|contributedtothis(report|story|article)|^(reporting|editing|additionalreporting)by/i;
