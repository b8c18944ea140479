import { expect, test } from 'vitest';
import type { Facts } from '@/utils/article';
import { freshLibrary } from './fresh-library';
import { incoming } from './incoming';

const now = new Date('2026-11-22T02:00:00Z');
const urn = (letter: string) => `urn:sha256:${letter.repeat(64)}`;
const short = 'https://mp.weixin.qq.com/s/AbCdEfGhIjKlMnOpQrStUv';

/** A document without address, or with the one that is given. */
function document(facts: Partial<Facts>, text?: string, images = 0) {
  const key = facts.key ?? urn('a');
  const measure = { images, ...(text && { characters: text.trim().length }) };
  return incoming({ ...(text && { text }), facts: { site: 'import', url: key, ...facts, key }, measure });
}

const two = document({ key: urn('a') });
const other = { key: urn('b') };

test.each([
  ['the same account, whatever the title', two, document({ ...other, title: '换了题目' })],
  ['the same title where an account is not known', two, document({ ...other, account: null })],
  ['no account anywhere', document({ account: null }), document({ ...other, account: null })],
  ['an address and none', incoming(), document(other)],
  ['two addresses', document({ key: short }), incoming()],
  ['a few words of one title and day', document({}, '早'), document(other, '早')],
  ['fewer pictures', document({}, undefined, 3), document(other, undefined, 2)],
])('documents with the same words are one article: %s', async (_, first, second) => {
  const library = freshLibrary();
  const outcomes = await library.saveAll([first, second], now);
  expect(outcomes.map(({ state }) => state)).toEqual(['saved', 'same']);
  expect(await library.articles()).toHaveLength(1);
  for (const { key, url } of [first.facts, second.facts])
    for (const address of [key, url]) expect((await library.find(address))?.id).toBe(outcomes[0]?.article.id);
});

test.each([
  ['a reprint under another account', two, document({ ...other, account: '另一家' })],
  ['another title where an account is not known', two, document({ ...other, account: null, title: '另一篇' })],
  ['two WeChat identities', incoming(), incoming({ facts: { key: 'wx:MzA3MDk5NzE2Ng==:2650000002:1', url: short } })],
  ['a few words under another title', document({}, '早'), document({ ...other, title: '早安' }, '早')],
  ['a few words of another day', document({}, '早'), document({ ...other, publishedAt: '2026-11-11' }, '早')],
  ['no words', document({}, ' ', 1), document(other, ' ', 1)],
  ['more pictures', document({}, undefined, 2), document(other, undefined, 3)],
])('documents with the same words are two articles: %s', async (_, first, second) => {
  const library = freshLibrary();
  const outcomes = await library.saveAll([first, second], now);
  expect(outcomes.map(({ state }) => state)).toEqual(['saved', 'saved']);
});

test('an article without address gets that of a document with the same words, and is found by both', async () => {
  const library = freshLibrary();
  const [first] = await library.saveAll([two], now);
  const [second] = await library.saveAll([incoming()], now);
  const { key, url, site } = incoming().facts;
  expect(second?.article).toMatchObject({ id: first?.article.id, key, url, site });
  expect((await library.find(two.facts.key))?.id).toBe(first?.article.id);
  expect((await library.saveAll([two], now))[0]?.article).toMatchObject({ id: first?.article.id, key, url });
});

test('pages that are clipped are known by their addresses alone', async () => {
  const library = freshLibrary();
  await library.saveAll([two], now);
  const page = 'https://example.org/a';
  expect((await library.save(incoming({ facts: { key: page, url: page } }), [], now)).state).toBe('saved');
  expect(await library.articles()).toHaveLength(2);
});
