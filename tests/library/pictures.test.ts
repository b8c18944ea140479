import { describe, expect, test } from 'vitest';
import type { Library } from '@/utils/library/library';
import { freshLibrary } from './fresh-library';
import { incoming } from './incoming';

const now = new Date('2026-11-22T02:00:00Z');
const [one, two, cover] = ['one', 'two', 'cover'].map((name) => `https://mmbiz.qpic.cn/mmbiz_png/${name}/640`) as [
  string,
  string,
  string,
];
const gif = new Blob(['GIF89a picture'], { type: 'image/gif' });

async function saved(library: Library) {
  const { article } = await library.save(incoming({ pictures: [one, two], facts: { cover } }), [], now);
  return article.id;
}

const states = async (library: Library, id: string) =>
  (await library.pictureUses(id)).map(({ order, state, reason }) => [order, state, reason]);
const jobs = async (library: Library, when = now) => (await library.dueJobs(when, 99)).map(({ address }) => address);

test('saving queues the cover and every picture in reading order', async () => {
  const library = freshLibrary();
  const id = await saved(library);
  expect((await library.pictureUses(id)).map(({ address, order }) => [address, order])).toEqual([
    [cover, -1],
    [one, 0],
    [two, 1],
  ]);
  expect((await jobs(library)).toSorted()).toEqual([cover, one, two]);
  expect((await library.counts()).waiting).toBe(3);
});

test('a cover that the body shows is not queued twice', async () => {
  const library = freshLibrary();
  const { article } = await library.save(incoming({ pictures: [one], facts: { cover: one } }), [], now);
  expect(await states(library, article.id)).toEqual([[0, 'waiting', null]]);
});

test('what is no address of the web is not queued', async () => {
  const library = freshLibrary();
  const pictures = ['data:image/gif;base64,R0lGOD', 'file:///etc/passwd', 'javascript:1', 'https://', one];
  const { article } = await library.save(incoming({ pictures }), [], now);
  expect((await library.pictureUses(article.id)).map(({ address }) => address)).toEqual([one]);
});

test('a kept picture ends its job; the same bytes are kept once', async () => {
  const library = freshLibrary();
  const id = await saved(library);
  await library.keepPicture(id, one, gif);
  await library.keepPicture(id, two, gif);
  expect(await jobs(library)).toEqual([cover]);
  const [, first, second] = await library.pictureUses(id);
  expect(first?.hash).toMatch(/^[0-9a-f]{64}$/);
  expect(second?.hash).toBe(first?.hash);
  expect(await library.picture(first?.hash ?? '')).toMatchObject({ type: 'image/gif', size: gif.size });
});

test('what is no picture is not kept, whoever brings it under whatever name', async () => {
  const library = freshLibrary();
  const id = await saved(library);
  const page = new Blob(['<!doctype html><script>alert(1)</script>'], { type: 'image/png' });
  expect(await library.keepPicture(id, one, page)).toBe('type');
  expect((await states(library, id))[1]).toEqual([0, 'waiting', null]);
});

test('a picture is of the kind that its bytes say', async () => {
  const library = freshLibrary();
  const id = await saved(library);
  expect(await library.keepPicture(id, one, new Blob([gif], { type: 'text/html' }))).toBe(null);
  const { hash } = (await library.pictureUses(id))[1] ?? {};
  const kept = await library.picture(hash ?? '');
  expect([kept?.type, kept?.blob.type]).toEqual(['image/gif', 'image/gif']);
});

test('a picture for an article that is gone is let go', async () => {
  const library = freshLibrary();
  await library.keepPicture('nobody', one, gif);
  expect(await library.picture('')).toBe(null);
  expect((await library.counts()).waiting).toBe(0);
});

test('a postponed picture comes again when it is due', async () => {
  const library = freshLibrary();
  await saved(library);
  const [job] = await library.dueJobs(now, 1);
  if (!job) throw new Error('no job');
  await library.postponePicture(job, new Date(now.getTime() + 5000));
  expect(await jobs(library)).toHaveLength(2);
  expect(await library.dueJobs(new Date(now.getTime() + 5000), 9)).toContainEqual({
    ...job,
    tries: 1,
    due: now.getTime() + 5000,
  });
});

test('a failed picture keeps its reason until somebody asks again', async () => {
  const library = freshLibrary();
  const id = await saved(library);
  const fail = async (address: string, reason: 'missing' | 'permission') =>
    library.failPicture({ articleId: id, address, order: 0, tries: 0, due: 0 }, reason, now, null);
  await fail(one, 'missing');
  await fail(two, 'permission');
  await library.keepPicture(id, cover, gif);
  expect(await states(library, id)).toEqual([
    [-1, 'kept', null],
    [0, 'failed', 'missing'],
    [1, 'failed', 'permission'],
  ]);
  await library.retryFailed('permission', now);
  expect(await jobs(library)).toEqual([two]);
  await library.retryPictures(id, null, now);
  expect((await jobs(library)).toSorted()).toEqual([one, two]);
  expect(await states(library, id)).toEqual([
    [-1, 'kept', null],
    [0, 'waiting', null],
    [1, 'waiting', null],
  ]);
});

test('retrying everything leaves other articles what they have', async () => {
  const library = freshLibrary();
  const id = await saved(library);
  await library.keepPicture(id, one, gif);
  await library.retryPictures(null, null, now);
  expect((await jobs(library)).toSorted()).toEqual([cover, two]);
});

test('nothing is fetched for what lies in the trash', async () => {
  const library = freshLibrary();
  const id = await saved(library);
  await library.remove([id], now);
  expect(await jobs(library)).toEqual([]);
  await library.restore([id]);
  expect(await jobs(library)).toHaveLength(3);
});

test('clipping again asks for new and missing pictures only', async () => {
  const library = freshLibrary();
  const id = await saved(library);
  for (const address of [one, two, cover]) await library.keepPicture(id, address, gif);
  const three = 'https://mmbiz.qpic.cn/mmbiz_png/three/640';
  const text = `${incoming().text}补记。`;
  await library.save(incoming({ text, pictures: [three, one, two], facts: { cover } }), [], now);
  expect(await jobs(library)).toEqual([three]);
  expect(await states(library, id)).toEqual([
    [-1, 'kept', null],
    [0, 'waiting', null],
    [1, 'kept', null],
    [2, 'kept', null],
  ]);
});

describe('a picture that failed', () => {
  const later = new Date(now.getTime() + 600_000);
  const failed = async (library: Library, again: Date | null = later) => {
    const id = await saved(library);
    const job = { articleId: id, address: one, order: 0, tries: 2, due: 0 };
    await library.failPicture(job, 'network', now, again);
    return id;
  };

  test('is due again by itself, and has failed until then', async () => {
    const library = freshLibrary();
    const id = await failed(library);
    expect((await states(library, id))[1]).toEqual([0, 'failed', 'network']);
    expect(await jobs(library)).toEqual([cover, two]);
    expect((await jobs(library, later)).toSorted()).toEqual([cover, one, two]);
    await library.keepPicture(id, one, gif);
    expect((await states(library, id))[1]).toEqual([0, 'kept', null]);
  });

  test('is not due again when nobody can help it', async () => {
    const library = freshLibrary();
    const id = await failed(library, null);
    for (const address of [two, cover]) await library.keepPicture(id, address, gif);
    expect(await library.nextDue()).toBe(null);
    expect(await jobs(library, new Date('2999-01-01'))).toEqual([]);
  });

  test('tells when it is next', async () => {
    const library = freshLibrary();
    const id = await failed(library);
    expect(await library.nextDue()).toBe(now.getTime());
    for (const address of [two, cover]) await library.keepPicture(id, address, gif);
    expect(await library.nextDue()).toBe(later.getTime());
    await library.remove([id], now);
    expect(await library.nextDue()).toBe(null);
  });

  test('is retried alone', async () => {
    const library = freshLibrary();
    const id = await failed(library);
    await library.failPicture({ articleId: id, address: two, order: 1, tries: 0, due: 0 }, 'refused', now, null);
    await library.retryPictures(id, two, now);
    expect((await states(library, id)).slice(1)).toEqual([
      [0, 'failed', 'network'],
      [1, 'waiting', null],
    ]);
  });

  test('is retried when its page is open, unless that was just done or cannot help', async () => {
    const library = freshLibrary();
    const id = await failed(library);
    await library.failPicture({ articleId: id, address: two, order: 1, tries: 0, due: 0 }, 'size', now, null);
    expect(await library.retryStale(id, now, later)).toBe(0);
    expect(await library.retryStale(id, new Date(now.getTime() + 1), later)).toBe(1);
    expect((await states(library, id)).slice(1)).toEqual([
      [0, 'waiting', null],
      [1, 'failed', 'size'],
    ]);
  });

  test('shows in the list of what is not all there', async () => {
    const library = freshLibrary();
    const id = await failed(library);
    expect(await library.unfinished(now)).toEqual(new Map([[id, { waiting: 2, failed: 1 }]]));
    for (const address of [one, two, cover]) await library.keepPicture(id, address, gif);
    expect(await library.unfinished(now)).toEqual(new Map());
  });

  test('gets another try when the page is clipped again', async () => {
    const library = freshLibrary();
    const id = await failed(library, null);
    await saved(library);
    expect((await states(library, id))[1]).toEqual([0, 'waiting', null]);
  });
});

test('what is kept stays, whatever is brought for it later', async () => {
  const library = freshLibrary();
  const id = await saved(library);
  await library.keepPicture(id, one, gif);
  const before = await library.pictureUses(id);
  expect(await library.keepPicture(id, one, new Blob(['no picture']))).toBe('type');
  expect(await library.keepPicture(id, one, new Blob(['GIF89a another']))).toBe(null);
  expect(await library.pictureUses(id)).toEqual(before);
  expect(await library.tidyPictures(now)).toEqual({ freed: 0, lost: 0 });
});
