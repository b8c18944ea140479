import { expect, test } from 'vitest';
import type { Clip, Facts } from '@/utils/article';
import { checkClip } from '@/utils/clip/check-clip';
import { incoming } from '../library/incoming';

const wechat = new URL('https://mp.weixin.qq.com/s/AbCdEfGhIjKlMnOpQrStUv');
const elsewhere = new URL('https://www.news.example/2026/11/bridge.html?utm_source=x');
const article = incoming({ pictures: ['https://mmbiz.qpic.cn/mmbiz_png/one/640'] });
const onNews: Partial<Facts> = {
  key: 'https://news.example/2026/11/bridge.html',
  url: 'https://news.example/2026/11/bridge.html',
  site: 'generic',
};
const leftOut = { reason: 'advert', count: 1, characters: 2, samples: ['特价'] };
const withLeftOut = (part: object) => ({
  ...article,
  fidelity: { visible: 9, kept: 7, leftOut: [{ ...leftOut, ...part }] },
});
const withFacts = (facts: object) => ({ ...article, facts: { ...article.facts, ...facts } });

test.each([
  ['an article', article, wechat],
  ['an article known by its address', withFacts({ key: wechat.href, url: wechat.href }), wechat],
  ['an article of a site without an adapter', withFacts(onNews), elsewhere],
  ['what was left out', withLeftOut({}), wechat],
  ['a day without a time', withFacts({ publishedAt: '2026-11-10' }), wechat],
  ['no date at all', withFacts({ publishedAt: null }), wechat],
  ['a title of 5,000 characters', withFacts({ title: '长'.repeat(5000) }), wechat],
  ['a refusal', { refusal: 'deleted', detail: '该内容已被发布者删除' }, wechat],
  ['a refusal without words', { refusal: 'empty', detail: null }, wechat],
])('takes %s as it is', (_, result, address) => {
  expect(checkClip(structuredClone(result), address)).toEqual(result);
});

test.each([
  ['nothing', null],
  ['text', '<p>…</p>'],
  ['a list', [article]],
  ['an unknown refusal', { refusal: 'because', detail: null }],
  ['a refusal with odd words', { refusal: 'deleted', detail: {} }],
  ['no facts', { ...article, facts: null }],
  ['no content', { ...article, html: undefined }],
  ['content that is no text', { ...article, html: ['<p>'] }],
  ['endless content', { ...article, html: 'x'.repeat(30_000_001) }],
  ['endless pictures', { ...article, pictures: Array(5001).fill('https://a.example/1.png') }],
  ['a measure below nothing', { ...article, measure: { ...article.measure, images: -1 } }],
  ['a measure that is no number', { ...article, measure: { ...article.measure, characters: '9' } }],
  ['no measure', { ...article, measure: undefined }],
  ['no fidelity', { ...article, fidelity: undefined }],
  ['more kept than there was', { ...article, fidelity: { visible: 1, kept: 2, leftOut: [] } }],
  ['an unknown reason', withLeftOut({ reason: 'because' })],
  ['a count that is no number', withLeftOut({ count: '3' })],
  ['endless samples', withLeftOut({ samples: Array(6).fill('甲') })],
  ['an endless sample', withLeftOut({ samples: ['甲'.repeat(301)] })],
  ['endless reasons', { ...article, fidelity: { visible: 1, kept: 1, leftOut: Array(99).fill(leftOut) } }],
  ['times that are no numbers', { ...article, milliseconds: { extract: Number.NaN, sanitise: 0 } }],
  ['no title', withFacts({ title: ' \n ' })],
  ['a title beyond sense', withFacts({ title: '长'.repeat(20_001) })],
  ['an account that is no text', withFacts({ account: 7 })],
  ['a date in words', withFacts({ publishedAt: '昨天' })],
  ['an unknown kind', withFacts({ kind: 'book' })],
  ['an address that is none', withFacts({ url: 'mp.weixin.qq.com' })],
  ['a source that runs', withFacts({ sourceUrl: 'javascript:alert(1)' })],
  ['a cover from the disk', withFacts({ cover: 'file:///etc/passwd' })],
])('refuses %s', (_, result) => {
  expect(() => checkClip(result, wechat)).toThrow(expect.objectContaining({ code: 'CLIP-INVALID' }));
});

test.each<[string, Partial<Facts>, URL]>([
  ['a WeChat identity anywhere else', { ...onNews, key: article.facts.key }, elsewhere],
  ['a WeChat short address anywhere else', { ...onNews, shortUrl: wechat.href }, elsewhere],
  ['the name of a site anywhere else', { ...onNews, site: 'wechat' }, elsewhere],
  ["another site's name on WeChat's host", { site: 'zhihu' }, wechat],
  ['a name that no site can have', { ...onNews, site: '<b>news</b>' }, elsewhere],
  ["another host's address", { ...onNews, key: 'https://bank.example/', url: 'https://bank.example/' }, elsewhere],
  [
    'a host that only ends alike',
    { ...onNews, key: 'https://evilnews.example/', url: 'https://evilnews.example/' },
    elsewhere,
  ],
  ['an address that is not its key', { ...onNews, key: 'https://news.example/other' }, elsewhere],
  ['a malformed identity', { key: 'wx:<script>:1:1' }, wechat],
  [
    'a short address of another host',
    { shortUrl: 'https://mp.weixin.qq.com.evil.example/s/AbCdEfGhIjKlMnOpQrStUv' },
    wechat,
  ],
  [
    "WeChat's host in front of its own",
    { ...onNews, site: 'generic' },
    new URL('https://mp.weixin.qq.com.evil.example/s/1'),
  ],
])('lets no page claim %s', (_, facts, address) => {
  expect(() => checkClip(withFacts(facts), address)).toThrow(expect.objectContaining({ code: 'CLIP-INVALID' }));
});

test('passes on nothing but what an article has', () => {
  const odd = { ...withFacts({ id: 'mine', deletedAt: 'now' }), tags: ['x'], measure: { ...article.measure, more: 1 } };
  const checked = checkClip(odd, wechat) as Clip;
  expect(checked).toEqual({ ...article });
});

test('takes only addresses of the web for pictures', () => {
  const pictures = ['https://a.example/1.png', 'data:image/gif;base64,R0lGOD', 'file:///1.png', 7, null, 'https://'];
  expect(checkClip({ ...article, pictures }, wechat)).toMatchObject({ pictures: ['https://a.example/1.png'] });
});
