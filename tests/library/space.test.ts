import { expect, test } from 'vitest';
import type { Library } from '@/utils/library/library';
import { freshLibrary } from './fresh-library';
import { incoming } from './incoming';

const now = new Date('2026-11-22T02:00:00Z');
const address = (name: string) => `https://mmbiz.qpic.cn/mmbiz_gif/${name}/640`;
const gif = (words: string) => new Blob([`GIF89a ${words}`], { type: 'image/gif' });

async function saved(library: Library, key: string, pictures: Record<string, Blob>): Promise<string> {
  const addresses = Object.keys(pictures).map(address);
  const { article } = await library.save(
    incoming({ facts: { key, url: `https://a.example/${key}` }, pictures: addresses }),
    [],
    now,
  );
  for (const [name, blob] of Object.entries(pictures)) await library.keepPicture(article.id, address(name), blob);
  return article.id;
}

const stateOf = async (library: Library, id: string) =>
  (await library.pictureUses(id)).map(({ state, reason }) => [state, reason]);

test('a picture that two articles show counts half for each, and texts by their version', async () => {
  const library = freshLibrary();
  const shared = gif('shared');
  const one = await saved(library, 'one', { a: shared, b: gif('its own') });
  const two = await saved(library, 'two', { c: shared });
  const other = '别的字。'.repeat(80);
  await library.save(
    incoming({ facts: { key: 'two', url: 'https://a.example/two' }, text: other, pictures: [address('c')] }),
    [],
    now,
  );
  const spaces = new Map((await library.space()).map(({ article, ...sizes }) => [article.id, sizes]));
  expect(spaces.get(one)?.pictures).toBe(shared.size / 2 + gif('its own').size);
  expect(spaces.get(two)?.pictures).toBe(shared.size / 2);
  expect(spaces.get(one)?.older).toBe(0);
  expect(spaces.get(two)?.older).toBeGreaterThan(0);
  expect(spaces.get(two)?.text).toBeGreaterThan(new Blob([other]).size);
});

test('only what no other article shows and the web may still have can be let go', async () => {
  const library = freshLibrary();
  const one = await saved(library, 'one', { a: gif('shared'), b: gif('its own') });
  await saved(library, 'two', { c: gif('shared') });
  expect((await library.freeablePictures([one])).map(({ address, size }) => [address, size])).toEqual([
    [address('b'), gif('its own').size],
  ]);
});

test('a picture is let go for the same bytes alone, and comes back when it is asked for', async () => {
  const library = freshLibrary();
  const id = await saved(library, 'one', { a: gif('one') });
  const [picture] = await library.freeablePictures([id]);
  if (!picture) throw new Error('nothing to let go');
  expect(await library.freePicture(picture, gif('two'))).toBe(false);
  expect(await stateOf(library, id)).toEqual([['kept', null]]);
  expect(await library.freePicture(picture, gif('one'))).toBe(true);
  expect(await stateOf(library, id)).toEqual([['failed', 'freed']]);
  expect(await library.picture(picture.hash)).toBeNull();
  await library.retryPictures(null, null, now);
  expect(await stateOf(library, id)).toEqual([['failed', 'freed']]);
  await library.retryPictures(id, null, now);
  expect(await stateOf(library, id)).toEqual([['waiting', null]]);
  await library.keepPicture(id, address('a'), gif('one'));
  expect(await stateOf(library, id)).toEqual([['kept', null]]);
});

test('what another article has come to show meanwhile stays', async () => {
  const library = freshLibrary();
  const id = await saved(library, 'one', { a: gif('one') });
  const [picture] = await library.freeablePictures([id]);
  if (!picture) throw new Error('nothing to let go');
  await saved(library, 'two', { b: gif('one') });
  expect(await library.freePicture(picture, gif('one'))).toBe(false);
  expect(await library.picture(picture.hash)).not.toBeNull();
});
