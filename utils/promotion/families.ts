/**
 * What authors write around their articles to be followed, shared or written to. Each pattern reads a whole line as
 * `bare` gives it and stands for a family, never for one account's words.
 */
type Family = { longest: number; pattern: RegExp };

const call =
  '(?:请|快来?|欢迎|记得|别忘了?|立即|马上|使用|打开|微信|手机|点击|(?:想|更多|如|觉得|喜欢).{0,10}?|[\\p{P}\\p{S}])*';
const here = '[上下左右顶底这↑↓←→👆👇]|蓝字|蓝色|名片|卡片|头像|按钮';
const follow = '关注|订阅|星标|置顶';
const channel = '公众号|订阅号|服务号|视频号|抖音号|微信号|官方微[信博]|官微|小红书|头条号';
const group = '知识星球|交流群|读者群|粉丝群|学习群|技术群|微信群|qq群|社群';
const code = '(?:二维码|小程序码|码)(?!的)';
const wish = `${follow}|加入|添加|加我|进群|入群|加群|报名|咨询|领取|申请|购买|下单|选购|抢购|获取|获得|了解|联系|备注|参与`;
/** A sentence may speak of following; a call does so at once, or after asking. */
const asked = '(?:^|[\\p{P}\\p{S}]|欢迎|请|快来?|记得|点赞|可以?|赶紧)(?:微信|搜索|扫码|点击|一键)?';
const share = '点个?赞|点亮?在看|在看|转发|分享|收藏|三连|评论|留言';

const families: Family[] = [
  family(50, `^${call}(?:点击?|戳|轻触|长按)(?!.*(?:设置|选择|列表|菜单|选项)).{0,10}?(?:${here}).{0,16}(?:${follow})`),
  family(14, `^${call}(?:点击?|一键|点赞|长按)*(?:关注|订阅)(?:我们|我|公众号|本号|一下)?[吧哦哟啦]?$`),
  family(40, `${asked}(?:关注|订阅)(?:.{0,20}(?:${channel})|我们(?:$|获取|了解|吧|[\\p{P}\\p{S}]).{0,12}$)`),
  family(40, '(?:设为|加个?|添加)星标(?!的)|置顶公众号(?!的)|星标(?:我们|公众号)'),
  family(60, `^${call}(?:扫码|扫一扫|扫描|扫[上下]|长按|识别).{0,24}(?:${wish})`),
  family(24, `^${call}(?:扫一?扫|扫描|长按|识别)+(?:下图|上图|图中|[上下左右]?[方面侧]?)的?${code}`),
  family(30, '^(?:添加|加)(?:我的?|小编|小助手|客服|助理|作者)(?:个人)?微信'),
  family(
    40,
    `^(?!.*(?:用户|功能|平台|数据|次数|按钮|页面|批量|量|家|获得|\\d))(?=.*(?:赞|在看|转发|分享|收藏|三连))(?:.{0,12}?(?:${share})){2,}.{0,8}$`,
  ),
  family(40, '(?:点[个亮]?|戳|给个|来个|右下角).{0,6}(?:在看|三连(?!胜)|小花|爱心)|^在看点'),
  family(24, '^.{0,14}(?:点个赞|记得点赞|点赞支持)(?:再走|支持)?[吧哦哟]?$'),
  family(
    16,
    '^(?:[球求]|点个?|[给来]个?|一键|素质|欢迎|请)(?:分享|点赞|赞|在看|收藏|转发|三连)(?:一下|支持)?[吧哦哟]?$',
  ),
  family(30, '^.{0,14}?(?:分享|转发)(?:到|给|至)(?:[你您爱]|更多|身边|有?需要|朋友|好友|微信|家人|同事|亲友|群)'),
  family(80, '^.{0,10}(?:点击?|戳|轻触).{0,6}阅读原文'),
  family(200, `(?:加入|添加|进入|入|加|进|扫码).{0,24}(?:${group})`),
  family(80, `(?:${group}).{0,24}(?:${code}|扫码|优惠|加入|入群|进群)`),
  family(
    30,
    '^(?:点击|戳)[上下左右]?(?:图|方图片|图片|方海报|海报)(?!.{0,6}(?:大图|高清|原图|放大|全文|完整)).{0,8}(?:了解|查看|报名|购买|获取|进入|详情)',
  ),
  family(30, '倾[力情](?:推荐|推出|奉献|打造)$'),
];

/** What sells a journal or asks for papers. Not promotion where the article itself is about that. */
const contact =
  /^(?:邮发代号.{0,16}|(?=.*(?:\d{5}|@|[a-z]\w{2}))(?:征订|订阅|投稿|商务|合作|广告|爆料|商务合作|广告合作|投稿合作|合作投稿)(?:联系|洽谈|咨询)?(?:热线|电话|微信|邮箱|方式|信箱|qq|请联系|联系人|请加|[:|]).{0,70})$/;
/** Advice, news and stories speak of codes, groups and sharing too. */
const telling =
  /勿|不要(?!错过)|(?<!识)别(?!忘|错过)|不得|禁止|警惕|谨防|防范|诱导|诱骗|骗|攻击者|黑客|受害|钓鱼|恶意|木马|不法|犯罪|[他她]/;

function family(longest: number, pattern: string): Family {
  return { longest, pattern: new RegExp(pattern, 'u') };
}

const listHead =
  /^猜你喜欢$|^(?:点击)?(?:查看|阅读)?(?:往期|过往|以往|历史|前期|上期|近期|精彩|热门|热文|相关|更多|推荐|阅读|好文|精选|猜你喜欢)(?:推荐|阅读|回顾|精彩|精选|文章|内容|好文|热文|推送|合集|原创|干货|看点|资讯|热门|导读|链接)+$/;
const endMark = /^(?:the)?end$|^(?:全文|本文|正文)?完$/;
const word = /^(?:分享|收藏|点赞|在看|转发|赞|留言|评论)$/;
const credit =
  /^.{0,4}(?:来源|出处|作者|撰文|撰稿|文字?|图片?|图文|摄影|编译|翻译|译者|编辑|责编|美编|主编|校对|审核|审校|初审|复审|终审|排版|监制|记者|供稿|整理|策划|统筹|设计|制图|参考|原文|转载自|转自|素材)[^。:：]{0,8}[:：|丨/·-]|^(?:来源于?|转自|转载自|综合自?|据).{1,24}$/;
const notice =
  /^.{0,4}(?:免责|版权|声明|注[:：]|特别提示|本文.{0,16}(?:原创|转载|版权|授权|观点)|(?:未经|如需|欢迎|谢绝|禁止)?.{0,4}转载|图片.{0,6}来源)/;

/** `true` where the article's own words hold what the contact line is about: then it is its content. */
export function isCall(line: string, isSubject: (word: RegExp) => boolean): boolean {
  if (line === '' || telling.test(line)) return false;
  if (contact.test(line)) return !isSubject(/征稿|征文|投稿|征订|招聘|招募/);
  return families.some(({ longest, pattern }) => line.length <= longest && pattern.test(line));
}

export const isListHead = (line: string) => listHead.test(line.replace(/[·•・|丨\-/]/g, ''));
export const isEndMark = (line: string) => endMark.test(line);
export const isSharingWord = (line: string) => word.test(line);
/** Whose words these are: never taken. */
export const isCredit = (line: string) => credit.test(line);
/** What one may do with the article: taken only where it repeats. */
export const isNotice = (line: string) => notice.test(line);
