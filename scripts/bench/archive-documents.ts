/**
 * Documents of the kind and in the mix of a public archive of 59,232 notes from WeChat: of a thousand, 745 are empty shells,
 * 38 verification pages, 12 other notices, 165 whole articles with the page's tail and 40 articles cut at 8,190 characters.
 */
export function archiveDocument(number: number): { name: string; text: string } {
  const title = `第${number}篇｜溪边的一年`;
  const url = `https://mp.weixin.qq.com/s?__biz=Mz${number % 900}Bench==&mid=${number}&idx=1&sn=${number.toString(16).padStart(32, '0')}&chksm=bench`;
  const head = `---\ntitle: ${title}\nurl: ${url}\nsource: 溪边${number % 900}\ndate: 2024-05-17\nfetch_date: 2025-10-06T17:15:57.430311\n---\n\n# ${title}\n\n`;
  return { name: `${number}.md`, text: head + contentOf(number, title) };
}

/** Every number has its place in the mix; steps of 619 spread the kinds, so that no part of a long row is all shells. */
function contentOf(number: number, title: string): string {
  const place = (number * 619) % 1000;
  if (place < 745) return labels;
  if (place < 783) return `## 环境异常\n\n当前环境异常，完成验证后即可继续访问。\n\n去验证\n\n${labels}`;
  if (place < 795) return `该内容已被发布者删除\n\n${labels}`;
  const whole = `# ${title}\n\n![cover_image](${picture(number, 0)})\n\n原创\n竹下\n竹下\n\n溪边${number % 900}\n\n${articleOf(number)}`;
  return place < 960 ? `${whole}\n\n${tail(number)}` : `${whole.slice(0, 8187)}...`;
}

function articleOf(number: number): string {
  const paragraphs = Array.from({ length: 24 }, (_, index) => {
    if (index % 6 === 5) return `![](${picture(number, index)})`;
    if (index % 8 === 3) return `**${index}、水位**`;
    if (index === 12) return '```\nfor (const day of year) {\n  console.log(day, level[day]);\n}\n```';
    if (index === 18) return '| 月 | 水位 |\n| --- | --- |\n| 三 | 41 |\n| 四 | 57 |';
    return `${number}.${index} ${'立冬前后，**溪水**变得很冷，也变得很清，石头上的青苔一天比一天薄。'.repeat(4)}`;
  });
  return paragraphs.join('\n\n');
}

function picture(number: number, index: number): string {
  return `https://mmbiz.qpic.cn/mmbiz_png/bench${number}x${index}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx/640?wx_fmt=png`;
}

const labels =
  '：\n，\n，\n，\n，\n，\n，\n，\n，\n，\n，\n，\n，\n。\n\n视频\n小程序\n赞\n，轻点两下取消赞\n在看\n，轻点两下取消在看\n分享\n留言\n收藏\n听过';

function tail(number: number): string {
  const avatar = `http://mmbiz.qpic.cn/mmbiz_png/avatar${number % 900}/0?wx_fmt=png`;
  return `预览时标签不可点\n\n![]()\n微信扫一扫\n关注该公众号\n\n继续滑动看下一个\n\n轻触阅读原文\n\n![](${avatar})\n\n溪边${number % 900}\n\n向上滑动看下一个\n\n知道了\n\n微信扫一扫\n使用小程序\n\n取消\n允许\n\n取消\n允许\n\n取消\n允许\n\n×\n分析\n\n![跳转二维码]()\n\n![作者头像](${avatar})\n\n微信扫一扫可打开此内容，\n使用完整服务\n\n${labels}`;
}
