import { expect, test } from 'vitest';
import { freshLibrary } from './fresh-library';
import { incoming } from './incoming';

const day = (n: number) => new Date(Date.UTC(2026, 10, n));
const other = { key: 'wx:MzA3MDk5NzE2Ng==:2650000002:1', url: 'https://mp.weixin.qq.com/s?__biz=x&mid=2&idx=1' };
const [shared, own] = ['https://mmbiz.qpic.cn/mmbiz_png/shared/640', 'https://mmbiz.qpic.cn/mmbiz_png/own/640'];
const picture = (bytes: string) => new Blob([`GIF89a ${bytes}`], { type: 'image/gif' });

test('the trash takes an article out of every list and loses nothing', async () => {
  const library = freshLibrary();
  const { article } = await library.save(incoming(), ['木工'], day(1));
  await library.remove([article.id], day(2));
  expect(await library.articles()).toEqual([]);
  expect(await library.tags()).toEqual([]);
  expect(await library.counts()).toEqual({ articles: 0, trash: 1, waiting: 0 });
  expect(await library.trash()).toEqual([{ ...article, deletedAt: '2026-11-02T00:00:00.000Z' }]);
  expect((await library.find(article.key))?.id).toBe(article.id);
  await library.restore([article.id]);
  expect(await library.articles()).toEqual([article]);
  expect((await library.body(article.id))?.html).toBe(incoming().html);
});

test('the trash lists what was thrown away last first', async () => {
  const library = freshLibrary();
  const one = (await library.save(incoming(), [], day(1))).article.id;
  const two = (await library.save(incoming({ facts: other }), [], day(2))).article.id;
  await library.remove([two], day(3));
  await library.remove([one], day(4));
  expect((await library.trash()).map(({ id }) => id)).toEqual([one, two]);
});

test('nothing leaves the trash before 30 days, everything of it after', async () => {
  const library = freshLibrary();
  const gone = (await library.save(incoming({ pictures: [shared, own] }), [], day(1))).article;
  const stays = (await library.save(incoming({ facts: other, pictures: [shared] }), [], day(1))).article;
  await library.keepPicture(gone.id, shared, picture('shared'));
  await library.keepPicture(gone.id, own, picture('own'));
  await library.keepPicture(stays.id, shared, picture('shared'));
  const hashes = (await library.pictureUses(gone.id)).map(({ hash }) => hash ?? '');
  await library.remove([gone.id], day(1));

  await library.emptyOldTrash(day(30));
  expect(await library.trash()).toHaveLength(1);
  await library.emptyOldTrash(day(31));
  expect(await library.trash()).toEqual([]);
  expect(await library.get(gone.id)).toBe(null);
  expect(await library.body(gone.id)).toBe(null);
  expect(await library.find(gone.url)).toBe(null);
  expect(await library.pictureUses(gone.id)).toEqual([]);
  expect((await library.texts()).has(gone.id)).toBe(false);
  const [sharedPicture, ownPicture] = await Promise.all(hashes.map((hash) => library.picture(hash)));
  expect(await sharedPicture?.blob.text()).toBe('GIF89a shared');
  expect(ownPicture).toBe(null);
  expect(await library.articles()).toEqual([stays]);
});

test('what was thrown away and is clipped anew after 30 days is a new article', async () => {
  const library = freshLibrary();
  const { article } = await library.save(incoming(), ['木工'], day(1));
  await library.remove([article.id], day(1));
  await library.emptyOldTrash(new Date(Date.UTC(2027, 0, 1)));
  const again = await library.save(incoming(), [], new Date(Date.UTC(2027, 0, 2)));
  expect(again.state).toBe('saved');
  expect(again.article).toMatchObject({ tags: [], version: 1 });
  expect(again.article.id).not.toBe(article.id);
});
