import { expect, test } from 'vitest';
import { freshLibrary } from './fresh-library';
import { incoming } from './incoming';

const now = new Date('2026-11-22T02:00:00Z');
const numbered = (n: number) =>
  incoming({
    facts: { key: `wx:MzA3MDk5NzE2Ng==:265000000${n}:1`, url: `https://mp.weixin.qq.com/s/article-number-${n}` },
  });

async function three() {
  const library = freshLibrary();
  const ids: string[] = [];
  for (const n of [1, 2, 3]) ids.push((await library.save(numbered(n), [], now)).article.id);
  const tagsOf = async () => Promise.all(ids.map(async (id) => (await library.get(id))?.tags));
  return { library, ids, tagsOf };
}

test('tags many articles at once and counts them', async () => {
  const { library, ids, tagsOf } = await three();
  await library.tag(ids, ['手艺']);
  await library.tag(ids.slice(0, 1), ['#木工', ' 手艺 ']);
  expect(await tagsOf()).toEqual([['手艺', '木工'], ['手艺'], ['手艺']]);
  expect(await library.tags()).toEqual([
    { name: '手艺', count: 3 },
    { name: '木工', count: 1 },
  ]);
});

test('untags many at once, whatever the capitals', async () => {
  const { library, ids, tagsOf } = await three();
  await library.tag(ids, ['Rust', '读']);
  await library.untag(ids.slice(1), ['rust']);
  expect(await tagsOf()).toEqual([['Rust', '读'], ['读'], ['读']]);
});

test('replaces the tags of one article', async () => {
  const { library, ids, tagsOf } = await three();
  await library.setTags(ids[0] as string, ['甲', '乙', '甲', '  ']);
  await library.setTags(ids[0] as string, ['乙', '丙']);
  expect(await tagsOf()).toEqual([['乙', '丙'], [], []]);
});

test('a tag is not added twice in other capitals, by whatever way it comes', async () => {
  const { library } = await three();
  const { article } = await library.save(numbered(1), ['AI', 'ai'], now);
  expect(article.tags).toEqual(['AI']);
  expect((await library.save(numbered(1), ['Ai'], now)).article.tags).toEqual(['AI']);
});

test('an id that is gone is passed over', async () => {
  const { library, ids, tagsOf } = await three();
  await library.tag(['nobody', ...ids.slice(0, 1)], ['木工']);
  expect(await tagsOf()).toEqual([['木工'], [], []]);
});
