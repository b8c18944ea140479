import { expect, test } from 'vitest';
import { freshLibrary } from './fresh-library';
import { incoming } from './incoming';

const clipOf = (key: string) => incoming({ facts: { key, url: `https://example.com/${key}` } });
const day = (date: number) => new Date(Date.UTC(2026, 10, date));

test('the latest clips are the newest ones that are not in the trash', async () => {
  const library = freshLibrary();
  const ids: string[] = [];
  for (const date of [1, 2, 3, 4]) {
    const { article } = await library.save(clipOf(`k${date}`), [], day(date));
    ids.push(article.id);
  }
  await library.remove([ids[3] as string], day(5));
  expect((await library.latest(2)).map(({ id }) => id)).toEqual([ids[2], ids[1]]);
});

test('what is read, or in the trash, is not unread', async () => {
  const library = freshLibrary();
  const save = async (key: string) => (await library.save(clipOf(key), [], day(1))).article.id;
  const [read, trashed] = [await save('read'), await save('trashed'), await save('new')];
  await library.setStatus([read], 'archived');
  await library.remove([trashed], day(2));
  expect(await library.unread()).toBe(1);
});
