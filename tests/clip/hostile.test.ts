import { afterEach, expect, test, vi } from 'vitest';
import { isRefusal } from '@/utils/article';
import { clip } from '@/utils/clip/clip';

const wechat = new URL('https://mp.weixin.qq.com/s/AbCdEfGhIjKlMnOpQrStUv');
const other = new URL('https://rain.example/a');
const words = '雨停了，路还是湿的，屋檐下的人还不肯走。'.repeat(12);

const names = [
  'querySelector',
  'querySelectorAll',
  'getElementById',
  'getElementsByTagName',
  'body',
  'documentElement',
  'cloneNode',
  'createTreeWalker',
  'implementation',
  'title',
  'createElement',
  'head',
];
const planted = names.map((name) => `<img name="${name}"><form name="${name}"></form>`).join('');
const inputs = [
  'firstChild',
  'nextSibling',
  'childNodes',
  'attributes',
  'nodeType',
  'localName',
  'nodeName',
  'textContent',
  'getAttribute',
  'parentNode',
  'children',
  'remove',
  'removeAttribute',
];
const form = (inside: string) =>
  `<form>${inputs.map((name) => `<input name="${name}"><input id="${name}">`).join('')}${inside}</form>`;
const page = (body: string) =>
  new DOMParser().parseFromString(`<html><head><title>雨</title></head><body>${body}</body></html>`, 'text/html');

afterEach(() => vi.restoreAllMocks());

test.each([
  ['WeChat', wechat, `${planted}<div id="js_content">${form(`<p>${words}</p>`)}</div>`],
  ['any site', other, `${planted}<article><h1>雨停了</h1>${form(`<p>${words}</p><p>${words}</p>`)}</article>`],
])('names planted in a page of %s change nothing', (_, url, body) => {
  const outcome = clip(page(body), url);
  expect(isRefusal(outcome) ? outcome : outcome.text).toContain(words);
});

test.each([
  ['WeChat', wechat],
  ['any site', other],
])('ten thousand elements in each other on %s are read', (_, url) => {
  const deep = page('<div id="js_content"><h1>雨停了</h1></div>');
  let inner = deep.getElementById('js_content') as HTMLElement;
  for (let depth = 0; depth < 10_000; depth += 1) inner = inner.appendChild(deep.createElement('section'));
  inner.textContent = words;
  const outcome = clip(deep, url);
  expect(isRefusal(outcome) ? outcome.refusal : outcome.text).toContain(url === wechat ? words : '');
});

test('nothing of a page runs or loads while it is read', async () => {
  const runs = vi.fn();
  Object.assign(window, { runs });
  const loads = `<img src="/never-asked-for.png" onerror="runs()" onload="runs()"><script>runs()</script><svg onload="runs()"></svg>`;
  clip(page(`<article><h1>雨</h1><p>${words}</p>${loads}</article>`), other);
  await new Promise((done) => setTimeout(done, 100));
  expect(runs).not.toHaveBeenCalled();
  expect(performance.getEntriesByName(new URL('/never-asked-for.png', location.href).href)).toEqual([]);
});
