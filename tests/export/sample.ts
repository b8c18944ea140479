import type { Article } from '@/utils/article';

/** An article of which a test says only what matters to it. */
export function article(known: Partial<Article> = {}): Article {
  return {
    key: 'wx:MzA5MzE5MDAzOA==:2664237269:4',
    url: 'https://mp.weixin.qq.com/s?__biz=MzA5MzE5MDAzOA==&mid=2664237269&idx=4&sn=9e23',
    shortUrl: null,
    site: 'wechat',
    kind: 'article',
    title: '关注 | 全国网络法治工作会议',
    account: '中国信息安全',
    accountId: null,
    author: null,
    publishedAt: '2025-02-25T18:03:11+08:00',
    sourceUrl: null,
    cover: null,
    description: null,
    original: false,
    repostOf: null,
    partial: false,
    id: 'c0ffee00-0000-4000-8000-000000000001',
    clippedAt: '2025-10-06T20:38:06.026Z',
    via: null,
    tags: [],
    status: 'unread',
    excerpt: '',
    measure: { characters: 0, images: 0, links: 0, codeBlocks: 0, tables: 0, formulas: 0 },
    version: 1,
    textHash: '',
    deletedAt: null,
    ...known,
  };
}
