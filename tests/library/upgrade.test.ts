import { expect, test } from 'vitest';
import { versions } from '@/utils/library/versions';
import { freshLibrary } from './fresh-library';
import { incoming } from './incoming';
import { buildOldLibrary, type OldLibrary, shapeOf } from './old-library';

const files = import.meta.glob<OldLibrary>('./versions/*.json', { eager: true, import: 'default' });
const released = versions.map((_, index) => index + 1);
const libraryOf = (version: number) => files[`./versions/${version}.json`];

test('every version of the library that was ever released has its library of old', () => {
  expect(Object.keys(files).toSorted()).toEqual(released.map((version) => `./versions/${version}.json`));
});

test.each(released)('what version %i kept comes through all upgrades whole', async (version) => {
  const name = `test-${crypto.randomUUID()}`;
  await buildOldLibrary(name, libraryOf(version) as OldLibrary);
  const library = freshLibrary(name);
  const [second, first] = await library.articles();
  expect(first).toMatchObject({ title: '榫卯不用一颗钉', tags: ['木工', '手艺'], version: 2, status: 'reading' });
  expect(second).toMatchObject({
    title: '一座石桥的第三次搬家',
    account: null,
    tags: [],
    repostOf: null,
    partial: false,
  });
  expect((await library.trash()).map(({ title }) => title)).toEqual(['扔掉的一篇']);
  const { id = '' } = first ?? {};
  expect(await library.body(id)).toMatchObject({ version: 2, html: expect.stringContaining('补记') });
  expect((await library.texts()).get(id)).toContain('补记');
  expect((await library.find('https://mp.weixin.qq.com/s/AbCdEfGhIjKlMnOpQrStUv'))?.id).toBe(id);
  const [cover, kept, lost] = await library.pictureUses(id);
  expect([cover?.state, kept?.state, lost?.state]).toEqual(['waiting', 'kept', 'failed']);
  expect(lost?.reason).toBe('missing');
  expect(await (await library.picture(kept?.hash ?? ''))?.blob.text()).toBe('GIF89a picture');
  expect(await library.dueJobs(new Date('2027-01-01'), 9)).toHaveLength(1);
  expect(await library.tags()).toEqual([
    { name: '手艺', count: 1 },
    { name: '木工', count: 1 },
  ]);
  expect((await library.save(incoming(), [], new Date())).state).toBe('version');
});

test('the newest library of old is built as the library of today', async () => {
  const [old, today] = [`test-${crypto.randomUUID()}`, `test-${crypto.randomUUID()}`];
  await buildOldLibrary(old, libraryOf(versions.length) as OldLibrary);
  freshLibrary(old);
  await freshLibrary(today).counts();
  expect(await shapeOf(old)).toEqual(await shapeOf(today));
});
