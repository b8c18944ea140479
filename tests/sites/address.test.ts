import { expect, test } from 'vitest';
import { canonicalUrl, keyOf } from '@/utils/sites/address';

const sn = '0123456789abcdef0123456789abcdef';
const article = `https://mp.weixin.qq.com/s?__biz=MzAwMDAwMDA3MQ==&mid=22&idx=3&sn=${sn}`;

test.each([
  [
    `http://mp.weixin.qq.com/s?__biz=MzAwMDAwMDA3MQ==&mid=22&idx=3&sn=${sn}&chksm=ab&scene=27&key=k#wechat_redirect`,
    article,
  ],
  [`https://mp.weixin.qq.com/s?mid=22&__biz=MzAwMDAwMDA3MQ%3D%3D&sn=${sn}&idx=3`, article],
  [`https://mp.weixin.qq.com/mp/appmsg/show?__biz=MzAwMDAwMDA3MQ==&appmsgid=22&itemidx=3&sign=${sn}`, article],
  [
    'https://mp.weixin.qq.com/s/AbCdEfGhIjKlMnOpQrStUv?from=timeline#rd',
    'https://mp.weixin.qq.com/s/AbCdEfGhIjKlMnOpQrStUv',
  ],
  ['http://rain.example/a?id=1&utm_source=x&spm=1.2#top', 'https://rain.example/a?id=1'],
  ['https://rain.example/#/articles/7', 'https://rain.example/#/articles/7'],
  ['https://rain.example/#!/articles/7', 'https://rain.example/#!/articles/7'],
  ['https://rain.example/a?from=home', 'https://rain.example/a?from=home'],
])('%s is %s', (address, canonical) => {
  expect(canonicalUrl(new URL(address))).toBe(canonical);
});

test.each([
  [article, 'wx:MzAwMDAwMDA3MQ==:22:3'],
  [article.replace(sn, 'f'.repeat(32)), 'wx:MzAwMDAwMDA3MQ==:22:3'],
  ['https://mp.weixin.qq.com/s/AbCdEfGhIjKlMnOpQrStUv', 'https://mp.weixin.qq.com/s/AbCdEfGhIjKlMnOpQrStUv'],
  [
    'https://evil.example/s?__biz=MzAwMDAwMDA3MQ==&mid=22&idx=3',
    'https://evil.example/s?__biz=MzAwMDAwMDA3MQ==&mid=22&idx=3',
  ],
  [
    'https://mp.weixin.qq.com.evil.example/s/AbCdEfGhIjKlMnOpQrStUv',
    'https://mp.weixin.qq.com.evil.example/s/AbCdEfGhIjKlMnOpQrStUv',
  ],
])('the key of %s is %s', (address, key) => {
  expect(keyOf(new URL(address))).toBe(key);
});
