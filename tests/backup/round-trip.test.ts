import { expect, test } from 'vitest';
import { isBackup, openBackup } from '@/utils/backup/read-backup';
import { describeDatabase } from '@/utils/library/database';
import { freshLibrary } from '../library/fresh-library';
import { incoming } from '../library/incoming';
import { backUp, bytesOf, restore } from './back-up';
import { live, pictureBlob, randomFrom } from './random-library';

const seeds = Array.from({ length: 6 }, (_, index) => index + 1);

test.each(seeds)('library → backup → fresh library → backup gives the same bytes (seed %i)', async (seed) => {
  const [old, young] = [freshLibrary(), freshLibrary()];
  await live(old, randomFrom(seed), 60);
  const backup = await backUp(old);
  const states = (await restore(backup, young)).map(({ result }) => result);
  expect(new Set(states)).toEqual(new Set(['saved']));
  expect(await bytesOf(await backUp(young))).toEqual(await bytesOf(backup));
});

test.each(seeds)('restoring where it came from, or twice, changes nothing (seed %i)', async (seed) => {
  const library = freshLibrary();
  await live(library, randomFrom(seed), 60);
  const backup = await backUp(library);
  await restore(backup, library);
  expect(await bytesOf(await backUp(library))).toEqual(await bytesOf(backup));
});

test.each(seeds)('a used library loses nothing, and restoring once more adds nothing (seed %i)', async (seed) => {
  const [one, other] = [freshLibrary(), freshLibrary()];
  await live(one, randomFrom(seed), 50);
  await live(other, randomFrom(seed + 1000), 50);
  const before = await contentsOf(other);
  const brought = await contentsOf(one);
  const backup = await backUp(one);
  await restore(backup, other);
  const after = await contentsOf(other);
  for (const [key, { texts, tags, kept }] of [...before, ...brought]) {
    const joined = after.get(key);
    expect([...(joined?.texts ?? [])]).toEqual(expect.arrayContaining([...texts]));
    expect(joined?.tags).toEqual(expect.arrayContaining(tags));
    expect(joined?.kept).toEqual(expect.arrayContaining(kept));
  }
  for (const [key, { partial, current }] of before)
    if (!partial) expect(after.get(key)?.current).toBeGreaterThanOrEqual(current / 2);
  const once = await bytesOf(await backUp(other));
  await restore(backup, other);
  expect(await bytesOf(await backUp(other))).toEqual(once);
});

type Contents = { texts: Set<string>; tags: string[]; kept: string[]; partial: boolean; current: number };

/** What must not get lost, by key: the words of every version, tags, addresses of kept pictures, how much is current. */
async function contentsOf(library: ReturnType<typeof freshLibrary>): Promise<Map<string, Contents>> {
  const all = [...(await library.articles()), ...(await library.trash())];
  const entries = await Promise.all(
    all.map(async ({ id, key, tags, partial, measure }) => {
      const rows = await library.rows(id);
      const texts = new Set(rows?.bodies.map(({ html }) => html.replace(/<img[^>]*>|<[^>]+>/g, '')));
      const kept = rows?.uses.filter(({ state }) => state === 'kept').map(({ address }) => address) ?? [];
      return [key, { texts, tags, kept, partial, current: measure.characters }] as const;
    }),
  );
  return new Map(entries);
}

test('settings, tags and a failed picture with its reason come along', async () => {
  const [old, young] = [freshLibrary(), freshLibrary()];
  const { article } = await old.save(incoming({ pictures: ['https://a.example/1'] }), ['木作'], new Date(0));
  const [job] = await old.dueJobs(new Date(), 1);
  if (job) await old.failPicture(job, 'placeholder', new Date(5), null);
  const backup = await backUp(old, { theme: 'dark' });
  expect((await openBackup(backup)).settings).toEqual({ theme: 'dark' });
  await restore(backup, young);
  expect(await young.tagRows()).toEqual([{ name: '木作', usedAt: new Date(0).toISOString() }]);
  expect(await young.pictureUses(article.id)).toMatchObject([{ state: 'failed', reason: 'placeholder' }]);
});

test('a copy of the same words under another address becomes one article with both addresses', async () => {
  const [old, young] = [freshLibrary(), freshLibrary()];
  await old.save(incoming({ facts: { key: 'https://a.example/x', url: 'https://a.example/x' } }), [], new Date(0));
  await young.save(incoming(), ['这里'], new Date(1));
  expect(await restore(await backUp(old), young)).toMatchObject([{ result: 'same' }]);
  expect(await young.articles()).toHaveLength(1);
  expect((await young.find('https://a.example/x'))?.tags).toEqual(['这里']);
});

test('a part never takes the place of the whole, and the whole takes that of a part', async () => {
  const [whole, part] = [freshLibrary(), freshLibrary()];
  const text = '全文。'.repeat(200);
  await whole.save(incoming({ text }), [], new Date(1000));
  await part.save(incoming({ text: '开头。', facts: { partial: true } }), [], new Date(2000));
  const [wholeBackup, partBackup] = [await backUp(whole), await backUp(part)];
  expect(await restore(partBackup, whole)).toMatchObject([{ result: 'fuller' }]);
  expect(await restore(wholeBackup, part)).toMatchObject([{ result: 'version' }]);
  for (const library of [whole, part]) {
    const [article] = await library.articles();
    expect(article).toMatchObject({ partial: false, version: 2 });
    expect((await library.body(article?.id ?? ''))?.html).toBe(`<p>${text}</p>`);
  }
});

test('a picture that the library lost is brought back, one that the backup lost is fetched again', async () => {
  const [old, young] = [freshLibrary(), freshLibrary()];
  const address = 'https://a.example/1';
  const { article } = await old.save(incoming({ pictures: [address] }), [], new Date(0));
  await old.keepPicture(article.id, address, pictureBlob(1));
  const backup = await backUp(old);
  await young.save(incoming({ pictures: [address] }), [], new Date(0));
  await restore(backup, young);
  const [here] = await young.articles();
  expect(await young.pictureUses(here?.id ?? '')).toMatchObject([{ state: 'kept' }]);
  const without = freshLibrary();
  const { rows } = old;
  const given = await rows(article.id);
  if (given) await without.restoreRows(given, async () => null, new Date());
  expect(await without.dueJobs(new Date(), 5)).toMatchObject([{ address }]);
});

test('what a stranger wrote into a backup is cleaned before it is kept', async () => {
  const [old, young] = [freshLibrary(), freshLibrary()];
  await old.save(incoming({ html: '<p onclick="x()">一<script>二</script></p>' }), [], new Date(0));
  await restore(await backUp(old), young);
  const [article] = await young.articles();
  expect((await young.body(article?.id ?? ''))?.html).toBe('<p>一</p>');
});

test('another ZIP is no backup', async () => {
  const library = freshLibrary();
  expect(await isBackup(await backUp(library))).toBe(true);
  expect(await isBackup(new Blob(['PK\u0003\u0004 not at all']))).toBe(false);
  expect(await isBackup(new Blob(['# 一篇']))).toBe(false);
});

test('every table of the library is in the backup', () => {
  const tables = describeDatabase('never-opened').tables.map(({ name }) => name);
  const known = ['articles', 'bodies', 'aliases', 'pictures', 'pictureUses', 'tags', 'searchTexts', 'jobs'];
  expect(tables.sort()).toEqual(known.sort());
});
