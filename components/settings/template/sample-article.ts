import { settingWords } from '@/utils/i18n/settings';
import { templateWords } from '@/utils/i18n/template';
import type { Tried } from './template-preview';

/** An article to try a template on while the library is empty. */
export function sampleArticle(): Tried {
  const url =
    'https://mp.weixin.qq.com/s?__biz=MzA1MjAwMDAwMA==&mid=2650000001&idx=1&sn=0123456789abcdef0123456789abcdef';
  return {
    content: `${settingWords.sample()}\n\n${settingWords.sampleNext()}\n`,
    article: {
      ...{
        key: 'wx:MzA1MjAwMDAwMA==:2650000001:1',
        url,
        shortUrl: 'https://mp.weixin.qq.com/s/MocangSample0123456789',
      },
      ...{
        site: 'wechat',
        kind: 'article',
        title: templateWords.sampleTitle(),
        account: templateWords.sampleAccount(),
      },
      ...{ accountId: 'gh_0123456789ab', author: null, publishedAt: '2026-11-18T08:30:00+08:00', sourceUrl: null },
      ...{ cover: null, description: settingWords.sampleNext(), original: true, repostOf: null, partial: false },
      ...{
        id: 'sample',
        clippedAt: '2026-11-21T13:40:00.000Z',
        via: null,
        tags: [...templateWords.sampleTags().split(',')],
      },
      ...{ status: 'unread', excerpt: settingWords.sample(), version: 1, textHash: '', deletedAt: null },
      measure: { characters: 0, images: 0, links: 0, codeBlocks: 0, tables: 0, formulas: 0 },
    },
  };
}
