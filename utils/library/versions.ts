import type { Transaction } from 'dexie';
import type { Article } from '@/utils/article';

type Version = { stores: Record<string, string>; upgrade?: (transaction: Transaction) => PromiseLike<unknown> };

/**
 * Every schema ever shipped, oldest first. Append; never edit a released one. Each has its library of old in
 * `tests/library/versions/`, which must come through every later upgrade whole.
 */
export const versions: Version[] = [
  {
    stores: {
      articles: 'id, &key, clippedAt, deletedAt, *tags',
      bodies: '[articleId+version]',
      aliases: 'address, articleId',
      pictures: 'hash',
      pictureUses: '[articleId+address], hash',
      tags: 'name',
      searchTexts: 'articleId',
      jobs: '[articleId+address], due',
    },
  },
  {
    stores: {},
    upgrade: (transaction) =>
      transaction
        .table<Partial<Article>>('articles')
        .toCollection()
        .modify((article) => {
          article.repostOf ??= null;
          article.partial ??= false;
        }),
  },
  { stores: { articles: 'id, &key, clippedAt, deletedAt, textHash, *tags' } },
];
