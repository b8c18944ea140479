/** What pages of one site show around an article, as lines of Markdown. `below` and `byline` are tried on a line and, behind a line end, the next. */
export type SiteNoise = {
  /** The host, or the end of it. */
  host: string;
  /** A line of the page's top: the article begins below the last one among the first lines. */
  above?: RegExp;
  /** Lines between the title and the article. */
  byline?: RegExp;
  /** The first line of what stands below an article. */
  below?: RegExp;
  /** Buttons and icons that stand anywhere, also between paragraphs. */
  anywhere?: RegExp;
  /** How far down the page's top may go, in lines that say something; else 60. */
  top?: number;
  /** A line of the top that is the article's, tried on the line above it and itself. */
  lead?: RegExp;
  /** A line that says that the rest is for those who pay. */
  wall?: RegExp;
  /** What those lines tell, each in its first group. */
  author?: RegExp;
  time?: RegExp;
  sourceUrl?: RegExp;
};

/** Counted in a public archive: lines that 90 % and more of a site's documents have. */
const siteNoise: SiteNoise[] = [
  {
    host: 'anquanke.com',
    byline:
      /^(?:阅读量|发布时间\s*[:：]|\*\*x\*\*\n|#+ 译文声明|本文是翻译文章，|原文地址\s*[:：]|译文仅供参考，具体内容表达以及含义)/,
    below:
      /^(?:本文翻译自.{0,60}原文链接|商务合作，文章发布请联系|本文由\**安全(?:客|KER)\**原创发布|安全(?:客|KER) - 有思想的安全新媒体|分享到：|#+ 发表评论\n)/,
    author: /文章原作者\s*(.{1,60}?)，文章来源/,
    time: /^发布时间\s*[:：]\s*(.+)$/,
    sourceUrl: /^原文地址\s*[:：]\s*<?(https?:[^>\s]+)/,
  },
  {
    host: 'freebuf.com',
    above: /^(?:所属地 \S+|\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}|创作，已纳入「.*)$/,
    below:
      /^(?:# .{1,40}\n(?:免责声明|本文为.{0,40}独立观点)|#(?: \S.{0,20}? #)+ \S.{0,20}\n|免责声明\n1\.\s*一般免责声明|本文为.{0,40}独立观点，未经授权禁止转载|被以下专辑收录，|如需授权、对文章有疑问)/,
    time: /^(\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2})$/,
  },
  {
    host: 'csdn.net',
    above: /^(?:本文链接：.*|版权声明：本文为.*|文章标签：|分类专栏：|CC \d\.\d .{2,8}版权)$/,
    byline: /^(?:\[[^\]]*\]\(\S*(?:so\.csdn\.net|category_\d+)|专栏收录该内容|订阅专栏|\d+ (?:篇文章|订阅))/,
    below:
      /^(?:!\[\]\(\S*\/lock\.png|\[?!\[\]\(\S*profile-avatar\.csdnimg\.cn|确定要放弃本次机会|福利倒计时|觉得还不错|专栏目录\n)/,
    anywhere: /^(?:!\[[^\]]*\]\(\S*csdnimg\.cn\/release\/\S*\)\s*)+$/,
    wall: /元\/天 解锁文章$/,
    author: /^\[([^\]]{1,30})\]\(https?:\/\/(?:\w+\.blog\.csdn\.net|blog\.csdn\.net\/\w+)\/?[ )]/,
    time: /(\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}) 发布/,
  },
  {
    host: 'cnblogs.com',
    below: /^(?:posted @ |\[?好文要顶|\[刷新(?:评论|页面)\]|登录后才能查看或发表评论)/,
    time: /^posted @ (\d{4}-\d{2}-\d{2} \d{2}:\d{2})/,
  },
  {
    host: 'solidot.org',
    byline: /^(?:\[!\[[^\]]*\]\(\S*\/topics\/|\[[^\]]*\]\(\/~|!\[\]\(\S*icon\.solidot\.org\/|\*\*来自.{1,30}\*\*)/,
    below: /^(?:.*\n[*+-] \[首页\]\(\/\)|本站提到的所有注册商标属于)/,
    author: /^\[([^\]]{1,40})\]\(\/~/,
    time: /发表于\s*(\d{4}年\d+月\d+日 \d+时\d+分)/,
  },
  {
    host: 'github.com',
    top: 240,
    above: /^(?:\{\{ message \}\}|Additional navigation options|# [\w.-]+\/[\w.-]+|#+ Repository files navigation)$/,
    lead: /^[\d.,k]+\]\(\/login\?return_to=[^)]*\)\n[^\s[#*+-].*$/,
    byline:
      /^(?:[*+-] \[|\d*\]\(|\[(?:Branches|Tags|Star|Notifications|README)\b|Go to file|Code\n|Open more actions menu|main\n|master\n)/,
    below: /^(?:#+ (?:About|Releases|Packages|Contributors|Languages)\n|You can.t perform that action at this time)/,
  },
  { host: 'infosecwriteups.com', anywhere: /^Press enter or click to view image in full size$/ },
  { host: 'medium.com', anywhere: /^Press enter or click to view image in full size$/ },
  {
    host: 'thehackernews.com',
    below: /^(?:Found this article interesting\?|SHARE|Get Latest News in Your Inbox)/,
    anywhere: /^\**[\ue000-\uf8ff]+\**$/,
  },
  { host: 'securityaffairs.com', below: /^(?:\**Pierluigi Paganini\**$|Follow me on Twitter|\(SecurityAffairs)/ },
  { host: 'upx8.com', below: /^#+ 在下方留下您的评论/ },
  { host: 'h4ck.org.cn', below: /^☆版权☆/ },
  { host: 'nsfocus.net', below: /^(?:Spread the word\. Share this post!|#+ Meet The Author)/ },
];

export function noiseOf(url: URL | null): SiteNoise | null {
  return siteNoise.find(({ host }) => url?.hostname === host || url?.hostname.endsWith(`.${host}`)) ?? null;
}
