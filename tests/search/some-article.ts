import type { Article } from '@/utils/article';

/** An article for tests: what is asked for, the rest plain. */
export function someArticle(given: Partial<Article> = {}): Article {
  const id = given.id ?? 'a';
  return {
    id,
    key: `wx:MzA:${id}:1`,
    url: `https://mp.weixin.qq.com/s?__biz=MzA&mid=${id}&idx=1`,
    shortUrl: null,
    site: 'wechat',
    kind: 'article',
    title: '修书人的浆糊要放三年',
    account: '旧纸堆里',
    accountId: null,
    author: null,
    publishedAt: '2026-11-18T08:30:00+08:00',
    sourceUrl: null,
    cover: null,
    description: null,
    original: false,
    repostOf: null,
    partial: false,
    clippedAt: '2026-11-19T13:40:00.000Z',
    via: null,
    tags: [],
    status: 'unread',
    excerpt: '面粉洗去面筋，沉淀、换水、再沉淀。',
    measure: { characters: 2406, images: 3, links: 0, codeBlocks: 0, tables: 0, formulas: 0 },
    version: 1,
    textHash: '',
    deletedAt: null,
    ...given,
  };
}
