import { expect, test, vi } from 'vitest';
import type { Fidelity } from '@/utils/fidelity';
import { freshLibrary } from './fresh-library';
import { incoming } from './incoming';

const now = new Date('2026-11-22T02:00:00Z');
const later = new Date('2026-11-23T02:00:00Z');
const short = 'https://mp.weixin.qq.com/s/AbCdEfGhIjKlMnOpQrStUv';

test('saves article, body and text together', async () => {
  const library = freshLibrary();
  const { state, article } = await library.save(incoming(), ['木工'], now);
  expect(state).toBe('saved');
  expect(article).toMatchObject({
    title: '榫卯不用一颗钉',
    tags: ['木工'],
    version: 1,
    status: 'unread',
    deletedAt: null,
  });
  expect(article.clippedAt).toBe('2026-11-22T02:00:00.000Z');
  expect(article.excerpt.length).toBeLessThanOrEqual(140);
  expect(await library.get(article.id)).toEqual(article);
  expect((await library.body(article.id))?.html).toBe(incoming().html);
  expect((await library.texts()).get(article.id)).toBe(incoming().text);
});

test('what was left out is kept beside the body, and a document without a count has none', async () => {
  const library = freshLibrary();
  const fidelity: Fidelity = {
    visible: 10,
    kept: 9,
    leftOut: [{ reason: 'advert', count: 1, characters: 1, samples: ['特'] }],
  };
  const counted = (await library.save(incoming({ fidelity }), [], now)).article;
  const { fidelity: _, ...uncounted } = incoming({ facts: { key: 'https://a.example/', url: 'https://a.example/' } });
  const { article } = await library.save(uncounted, [], now);
  expect((await library.body(counted.id))?.fidelity).toEqual(fidelity);
  expect(await library.body(article.id)).not.toHaveProperty('fidelity');
});

test('the same words again change nothing but add the tags given', async () => {
  const library = freshLibrary();
  const first = await library.save(incoming(), ['木工'], now);
  const again = await library.save(incoming({ text: incoming().text.replaceAll('，', '，\n ') }), ['手艺'], later);
  expect(again.state).toBe('same');
  expect(again.article).toEqual({ ...first.article, tags: ['木工', '手艺'] });
  expect(await library.articles()).toHaveLength(1);
});

test('other words append a version; id, tags, status and first day stay', async () => {
  const library = freshLibrary();
  const { article } = await library.save(incoming(), ['木工'], now);
  await library.setStatus([article.id], 'archived');
  const text = `${incoming().text}补记。`;
  const again = await library.save(incoming({ text, facts: { title: '改过的题目' } }), [], later);
  expect(again.state).toBe('version');
  expect(again.article).toMatchObject({
    id: article.id,
    version: 2,
    title: '改过的题目',
    tags: ['木工'],
    status: 'archived',
  });
  expect(again.article.clippedAt).toBe(article.clippedAt);
  expect((await library.body(article.id))?.html).toContain('补记');
  expect((await library.texts()).get(article.id)).toBe(text);
});

test('a copy that lost half of its words never takes the place of a full one', async () => {
  const library = freshLibrary();
  const { article } = await library.save(incoming(), [], now);
  const cut = await library.save(incoming({ text: '木头在湿气里胀' }), ['看过'], later);
  expect(cut.state).toBe('fuller');
  expect(cut.article).toEqual({ ...article, tags: ['看过'] });
  expect((await library.body(article.id))?.html).toBe(incoming().html);
});

test.each([
  ['a part never takes the place of the whole', false, true, 'fuller', false],
  ['the whole takes the place of a part', true, false, 'version', false],
  ['a part that changed is a version', true, true, 'version', true],
])('%s', async (_, known, fresh, state, partial) => {
  const library = freshLibrary();
  await library.save(incoming({ facts: { partial: known } }), [], now);
  const text = `${incoming().text}补记。`;
  const again = await library.save(incoming({ text, facts: { partial: fresh } }), [], later);
  expect(again).toMatchObject({ state, article: { partial } });
});

test('words known to be a part stay a part, though a copy of them does not say so', async () => {
  const library = freshLibrary();
  await library.save(incoming({ facts: { partial: true } }), [], now);
  expect((await library.save(incoming(), [], later)).article.partial).toBe(true);
});

test('facts learnt later fill gaps and erase nothing', async () => {
  const library = freshLibrary();
  await library.save(incoming(), [], now);
  const again = await library.save(
    incoming({ facts: { author: '林师傅', account: null, shortUrl: short } }),
    [],
    later,
  );
  expect(again.article).toMatchObject({ author: '林师傅', account: '檐下木作', shortUrl: short });
});

test('short and long address are one article, whichever comes first', async () => {
  const library = freshLibrary();
  const byShort = incoming({ facts: { key: short, url: short, shortUrl: short } });
  const { article } = await library.save(byShort, ['一'], now);
  const long = await library.save(incoming({ facts: { shortUrl: short } }), ['二'], later);
  expect(long).toMatchObject({
    state: 'same',
    article: { id: article.id, key: incoming().facts.key, tags: ['一', '二'] },
  });
  for (const address of [short, incoming().facts.key, incoming().facts.url]) {
    expect((await library.find(address))?.id).toBe(article.id);
  }
  expect((await library.save(byShort, [], later)).article.id).toBe(article.id);
  expect(await library.articles()).toHaveLength(1);
});

test('an address that was only heard of finds the article', async () => {
  const library = freshLibrary();
  const old = 'https://mp.weixin.qq.com/mp/appmsg/show?appmsgid=2650000001';
  const { article } = await library.save(incoming({ addresses: [old] }), [], now);
  expect((await library.find(old))?.id).toBe(article.id);
  expect(await library.find('https://mp.weixin.qq.com/s/other')).toBe(null);
});

test('two WeChat identities stay two articles, whatever address they claim', async () => {
  const library = freshLibrary();
  const one = await library.save(incoming({ facts: { shortUrl: short } }), [], now);
  const two = await library.save(
    incoming({ facts: { key: 'wx:MzA3MDk5NzE2Ng==:2650000002:1', shortUrl: short } }),
    [],
    now,
  );
  expect(two.state).toBe('saved');
  expect((await library.find(short))?.id).toBe(one.article.id);
});

test('clipping what is in the trash brings it back with its tags', async () => {
  const library = freshLibrary();
  const { article } = await library.save(incoming(), ['木工'], now);
  await library.remove([article.id], now);
  const again = await library.save(incoming(), [], later);
  expect(again).toEqual({ state: 'saved', article });
  expect(await library.trash()).toEqual([]);
});

test('two windows that save one article at once make one article', async () => {
  const name = `test-${crypto.randomUUID()}`;
  const windows = [freshLibrary(name), freshLibrary(name)];
  const outcomes = await Promise.all(
    windows.flatMap((window) => [1, 2, 3].map((n) => window.save(incoming(), [`第${n}`], now))),
  );
  expect(outcomes.map(({ state }) => state).toSorted()).toEqual(['same', 'same', 'same', 'same', 'same', 'saved']);
  expect((await windows[0]?.articles())?.map(({ tags }) => tags.toSorted())).toEqual([['第1', '第2', '第3']]);
});

test('a save that fails leaves nothing behind', async () => {
  vi.spyOn(console, 'trace').mockImplementation(() => {});
  const library = freshLibrary();
  const broken = incoming({ html: (() => {}) as unknown as string });
  await expect(library.save(broken, ['木工'], now)).rejects.toThrow();
  expect(await library.articles()).toEqual([]);
  expect(await library.tags()).toEqual([]);
  expect(await library.find(incoming().facts.url)).toBe(null);
});

test('several documents at once are kept as one after the other', async () => {
  const library = freshLibrary();
  const other = incoming({
    facts: {
      ...incoming().facts,
      key: 'wx:MzA9876543210A==:9:1',
      url: 'https://mp.weixin.qq.com/s?__biz=MzA9876543210A==&mid=9&idx=1',
      shortUrl: null,
    },
  });
  const changed = incoming({ text: `${incoming().text}补记。` });
  const outcomes = await library.saveAll([incoming(), other, incoming(), changed], now);
  expect(outcomes.map(({ state }) => state)).toEqual(['saved', 'saved', 'same', 'version']);
  expect(await library.articles()).toHaveLength(2);
});

test('where one of several cannot be kept, none is', async () => {
  const library = freshLibrary();
  const address = 'https://example.org/a';
  const facts = { ...incoming().facts, key: address, url: address, shortUrl: null };
  const uncloneable = incoming({ facts, text: '别的话', html: (() => '') as unknown as string });
  await expect(library.saveAll([incoming(), uncloneable], now)).rejects.toThrow();
  expect(await library.articles()).toEqual([]);
});
