/**
 * What authors write around their articles to be followed, shared or written to. Each pattern reads a whole line as
 * `bare` gives it and stands for a family, never for one account's words.
 */
type Family = { longest: number; pattern: RegExp };

const call = '(?:请|快|快来|欢迎|记得|别忘了?|立即|微信|使用微信|打开微信)*';
/** A sentence may speak of following; a call does so at once, or after asking. */
const asked = '(?:^|[\\p{P}\\p{S}]|欢迎|请|快来?|记得|点赞|可以?|赶紧)(?:微信|搜索|扫码|点击|一键)?';
const here = '[上下左右顶底这↑↓←→👆👇]|蓝字|蓝色|名片|卡片|头像|按钮';
const follow = '关注|订阅|星标|置顶';
const channel = '公众号|订阅号|服务号|视频号|抖音号|微信号|官方微[信博]|官微|小红书|头条号';
const group = '知识星球|星球|交流群|读者群|粉丝群|学习群|技术群|微信群|qq群|社群';
const code = '二维码|小程序码|识别码|图中码';
const wish = `${follow}|加入|添加|加我|进群|入群|加群|报名|咨询|领取|申请|购买|下单|选购|抢购|获取|获得|查看(?!原文|全文)|了解|体验|联系|备注|下载|参与`;

const families: Family[] = [
  { longest: 50, pattern: new RegExp(`^${call}(?:点击|点|戳|轻触|长按).{0,10}?(?:${here}).{0,16}(?:${follow})`) },
  {
    longest: 14,
    pattern: new RegExp(`^${call}(?:点击|点|一键|点赞|长按)*(?:关注|订阅)(?:我们|我|公众号|本号|一下)?[吧哦哟啦]?$`),
  },
  {
    longest: 40,
    pattern: new RegExp(
      `${asked}(?:关注|订阅)(?:.{0,20}(?:${channel})|我们(?:$|获取|了解|吧|[\\p{P}\\p{S}]).{0,12}$)`,
      'u',
    ),
  },
  { longest: 40, pattern: /(?:设为|加|加个|添加)星标|置顶公众号|星标(?:我们|公众号)/ },
  { longest: 60, pattern: new RegExp(`^.{0,12}(?:扫码|扫一扫|扫描|扫下|扫上|长按|识别).{0,24}(?:${wish})`) },
  { longest: 24, pattern: new RegExp(`^.{0,6}(?:扫一?扫|扫描|长按|识别).{0,8}(?:${code})`) },
  {
    longest: 40,
    pattern:
      /^(?!.*(?:用户|功能|平台|数据|次数|数量|按钮|页面|批量))(?:.{0,10}?(?:点个?赞|点亮?在看|在看|转发|分享|收藏|三连|评论|留言)){2,}.{0,8}$/,
  },
  { longest: 40, pattern: /(?:点|点个|点亮|戳|给个|来个|右下角).{0,6}(?:在看|三连|小花|爱心)/ },
  {
    longest: 16,
    pattern: /^(?:球|求|点个?|给个?|来个?|一键|欢迎|请)(?:分享|点赞|赞|在看|收藏|转发|三连)(?:一下|支持)?[吧哦哟]?$/,
  },
  { longest: 30, pattern: /(?:分享|转发)(?:到|给|至).{0,10}(?:朋友|好友|同事|家人|亲友|的人|群)/ },
  { longest: 80, pattern: /^.{0,10}(?:点击|点|戳|轻触).{0,6}阅读原文/ },
  { longest: 200, pattern: new RegExp(`(?:加入|添加|进入|入|加|进|扫码).{0,24}(?:${group})`) },
  { longest: 80, pattern: new RegExp(`(?:${group}).{0,24}(?:${code}|扫码|优惠|加入|入群|进群)`) },
  {
    longest: 30,
    pattern:
      /^(?:点击|戳)[上下左右]?(?:图|方图片|图片|方海报|海报)(?!.{0,6}(?:大图|高清|原图|放大|全文|完整)).{0,8}(?:了解|查看|报名|购买|获取|进入|详情)/,
  },
  { longest: 30, pattern: /倾[力情](?:推荐|推出|奉献|打造)$/ },
];

/** What sells a journal or asks for papers. Not promotion where the article itself is about that. */
const contact =
  /^(?:邮发代号.{0,16}|(?:征订|订阅|投稿|商务|合作|广告|爆料|商务合作|投稿合作|合作投稿)(?:联系|洽谈|咨询)?(?:热线|电话|微信|邮箱|方式|信箱|qq|请联系|联系人|请加).{0,70})$/;
/** Advice and news about fraud speak of codes and groups too. */
const warning =
  /勿|不要(?!错过)|(?<!识)别(?!忘|错过)|不得|禁止|警惕|谨防|防范|诱导|诱骗|骗|攻击者|黑客|受害|钓鱼|恶意|木马|不法|犯罪/;

const listHead =
  /^(?:点击)?(?:查看|阅读)?(?:往期|过往|以往|历史|前期|上期|近期|精彩|热门|热文|相关|更多|推荐|阅读|好文|精选|猜你喜欢)(?:推荐|阅读|回顾|精彩|精选|文章|内容|好文|热文|推送|合集|原创|干货|看点|资讯|热门|导读|链接)+$/;
const endMark = /^(?:the)?end$|^(?:全文|本文|正文)?完$/;
const word = /^(?:分享|收藏|点赞|在看|转发|赞|留言|评论)$/;
const credit =
  /^.{0,4}(?:来源|出处|作者|撰文|撰稿|文字?|图片?|图文|摄影|编译|翻译|译者|编辑|责编|美编|主编|校对|审核|审校|初审|复审|终审|排版|监制|记者|供稿|整理|策划|统筹|设计|制图|参考|原文|转载自|转自|素材)[^。:：]{0,8}[:：|丨/·-]|^(?:来源于?|转自|转载自|综合自?|据).{1,24}$/;
const notice =
  /^.{0,4}(?:免责|版权|声明|注[:：]|特别提示|本文.{0,16}(?:原创|转载|版权|授权|观点)|(?:未经|如需|欢迎|谢绝|禁止)?.{0,4}转载|图片.{0,6}来源)/;

/** `true` where the article's own words hold what the contact line is about: then it is its content. */
export function isCall(line: string, isSubject: (word: RegExp) => boolean): boolean {
  if (line === '' || warning.test(line)) return false;
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
