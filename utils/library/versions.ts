import type { Transaction } from 'dexie';
import type { Article } from '@/utils/article';
import type { PictureJob, PictureUse } from './library';
import { never } from './picture-queue';

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
  { stores: {}, upgrade: queueFailedPictures },
];

/** Pictures that failed are jobs too, so that they can be tried again by themselves. */
async function queueFailedPictures(transaction: Transaction): Promise<void> {
  const uses = transaction.table<PictureUse, [string, string]>('pictureUses');
  const failed = await uses.filter(({ state }) => state === 'failed').toArray();
  const jobs = failed.map(({ articleId, address, order, reason }) => ({
    ...{ articleId, address, order, reason },
    ...{ tries: 1, due: never, triedAt: 0 },
  }));
  await transaction.table<PictureJob>('jobs').bulkPut(jobs);
  await uses.bulkDelete(failed.map(({ articleId, address }) => [articleId, address]));
}
