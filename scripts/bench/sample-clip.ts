import type { Incoming } from '@/utils/article';

/** An article of usual size: 3,000 characters and 12 pictures. Each number gives another one. */
export function sampleClip(number: number): Incoming {
  const paragraph = '立冬前后，溪水变得很冷，也变得很清。'.repeat(10);
  const paragraphs = Array.from({ length: 17 }, (_, index) => `${number}.${index} ${paragraph}`);
  const pictures = Array.from(
    { length: 12 },
    (_, index) => `https://mmbiz.qpic.cn/mmbiz_jpg/bench${number}x${index}/640`,
  );
  const url = `https://mp.weixin.qq.com/s/bench${number}`;
  return {
    facts: {
      key: `wx:bench:${number}:1`,
      url,
      shortUrl: url,
      site: 'wechat',
      kind: 'article',
      title: `第${number}篇`,
      account: '山里造纸记',
      accountId: 'gh_84b67c330924',
      author: '竹下',
      publishedAt: '2025-11-08T20:15:42+08:00',
      sourceUrl: null,
      cover: null,
      description: null,
      original: true,
      repostOf: null,
      partial: false,
    },
    html: [
      ...paragraphs.map((text) => `<p>${text}</p>`),
      ...pictures.map((src) => `<p><img data-src="${src}"></p>`),
    ].join(''),
    text: paragraphs.join('\n'),
    pictures,
    measure: { characters: 3000, images: 12, links: 0, codeBlocks: 0, tables: 0, formulas: 0 },
    milliseconds: { extract: 0, sanitise: 0 },
  };
}
