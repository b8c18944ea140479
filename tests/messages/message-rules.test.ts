import { expect, test } from 'vitest';
import { admit } from '@/utils/message-rules';

const us = { id: 'mocang', url: 'chrome-extension://mocang/' };
const ourPage = { id: us.id, url: `${us.url}popup.html?tab=3`, origin: 'chrome-extension://mocang' };
const firefoxPage = { id: us.id, url: `${us.url}options.html#/library` };
const contentScript = { id: us.id, url: 'https://mp.weixin.qq.com/s/x', origin: 'https://mp.weixin.qq.com' };

const requests: [string, unknown[]][] = [
  ['look', [3]],
  ['clip', [3, ['木工']]],
  ['clip', [3, [], 'https://mp.weixin.qq.com/s/x']],
  ['retryPictures', [null]],
  ['retryPictures', ['5f0c2a9e-0000-4000-8000-000000000000']],
  ['retryPictures', ['5f0c2a9e-0000-4000-8000-000000000000', 'https://mmbiz.qpic.cn/a/640']],
  ['fetchPictures', []],
  ['isSaved', []],
];

test.each(requests)('our own pages may ask: %s %j', (name, request) => {
  expect(admit({ name, request }, ourPage, us)).toEqual({ name, request });
  expect(admit({ name, request }, firefoxPage, us)).toEqual({ name, request });
});

test.each(requests)('a content script may ask whether its page is saved, and nothing else: %s %j', (name, request) => {
  const admitted = name === 'isSaved' ? { name, request } : null;
  expect(admit({ name, request }, contentScript, us)).toEqual(admitted);
});

test.each([
  ['another extension', { id: 'other', url: 'chrome-extension://other/x.html' }],
  ['another extension with our address', { id: 'other', url: `${us.url}popup.html` }],
  ['nobody', {}],
  ['an address that begins like ours', { id: us.id, url: 'chrome-extension://mocang.evil/popup.html' }],
  ['our address in a query', { id: us.id, url: `https://evil.example/?${us.url}` }],
  ['a page of ours whose origin is not', { ...ourPage, origin: 'https://evil.example' }],
  ['a page of ours without an origin', { ...ourPage, origin: 'null' }],
])('nothing is answered to %s', (_, sender) => {
  for (const [name, request] of requests.slice(0, -1)) expect(admit({ name, request }, sender, us)).toBe(null);
});

test.each([
  ['no message', undefined],
  ['text', 'clip'],
  ['an unknown name', { name: 'erase', request: [] }],
  ['a name of every object', { name: 'constructor', request: [] }],
  ['no request', { name: 'isSaved' }],
  ['too much', { name: 'isSaved', request: [1] }],
  ['too little', { name: 'clip', request: [3] }],
  ['a tab that is none', { name: 'look', request: [-1] }],
  ['a tab in words', { name: 'look', request: ['3'] }],
  ['a broken number', { name: 'look', request: [3.5] }],
  ['tags that are none', { name: 'clip', request: [3, '木工'] }],
  ['odd tags', { name: 'clip', request: [3, [{}]] }],
  ['endless tags', { name: 'clip', request: [3, Array(101).fill('x')] }],
  ['an endless tag', { name: 'clip', request: [3, ['x'.repeat(201)]] }],
  ['an address that is none', { name: 'clip', request: [3, [], 'the other one'] }],
  ['more than an address', { name: 'clip', request: [3, [], 'https://mp.weixin.qq.com/s/x', 1] }],
  ['a picture of no article', { name: 'retryPictures', request: [null, 'https://mmbiz.qpic.cn/a/640'] }],
  ['an endless address', { name: 'retryPictures', request: ['x', 'x'.repeat(8001)] }],
  ['an endless id', { name: 'retryPictures', request: ['x'.repeat(65)] }],
])('nothing is answered to %s', (_, message) => {
  expect(admit(message, ourPage, us)).toBe(null);
});
