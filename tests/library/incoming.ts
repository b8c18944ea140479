import type { Facts, Incoming, Measure } from '@/utils/article';

type Changes = Partial<Omit<Incoming, 'facts' | 'measure'>> & { facts?: Partial<Facts>; measure?: Partial<Measure> };

const words = '木头在湿气里胀，在干风里缩。'.repeat(20);

/** A small clip of a WeChat article; give what a test is about. */
export function incoming({ facts, measure, ...rest }: Changes = {}): Incoming {
  const text = rest.text ?? words;
  return {
    facts: {
      key: 'wx:MzA3MDk5NzE2Ng==:2650000001:1',
      url: 'https://mp.weixin.qq.com/s?__biz=MzA3MDk5NzE2Ng==&mid=2650000001&idx=1&sn=0123456789abcdef0123456789abcdef',
      shortUrl: null,
      site: 'wechat',
      kind: 'article',
      title: '榫卯不用一颗钉',
      account: '檐下木作',
      accountId: 'gh_0123456789ab',
      author: null,
      publishedAt: '2026-11-10T12:00:10+08:00',
      sourceUrl: null,
      cover: null,
      description: null,
      original: true,
      repostOf: null,
      partial: false,
      ...facts,
    },
    html: `<p>${text}</p>`,
    text,
    pictures: [],
    measure: { characters: text.length, images: 0, links: 0, codeBlocks: 0, tables: 0, formulas: 0, ...measure },
    fidelity: { visible: text.length, kept: text.length, leftOut: [] },
    milliseconds: { extract: 1, sanitise: 1 },
    ...rest,
  };
}
