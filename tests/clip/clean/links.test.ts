import { expect, test } from 'vitest';
import { cleaned } from './cleaned';

const linked = (href: string) => /href="([^"]*)"/.exec(cleaned(`<p><a href="${href}">甲</a></p>`))?.[1];

test.each([
  'https://link.zhihu.com/?target=https%3A//a.example/b',
  'https://link.juejin.cn?target=https%3A%2F%2Fa.example%2Fb',
  'https://link.csdn.net/?target=https%3A%2F%2Fa.example%2Fb&from=x',
  'https://links.jianshu.com/go?to=https%3A%2F%2Fa.example%2Fb',
  'https://www.jianshu.com/go-wild?ac=2&url=https%3A%2F%2Fa.example%2Fb',
  'https://mp.weixin.qq.com/mp/redirect?url=https%3A%2F%2Fa.example%2Fb',
  'https://sspai.com/link?target=https%3A%2F%2Fa.example%2Fb',
  'https://weibo.cn/sinaurl?u=https%3A%2F%2Fa.example%2Fb',
  'https://www.oschina.net/action/GoToLink?url=https%3A%2F%2Fa.example%2Fb',
  'https://blog.51cto.com/transfer?https://a.example/b',
  'https://www.google.com/url?q=https%3A%2F%2Fa.example%2Fb&sa=D',
  'https://c.pc.qq.com/middlem.html?pfurl=https%3A%2F%2Fa.example%2Fb',
])('the way round of %s is left out', (href) => {
  expect(linked(href)).toBe('https://a.example/b');
});

test.each([
  ['signs in', 'https://a.example/login/redirect?url=https%3A%2F%2Fa.example%2Fb'],
  ['passes on', 'https://a.example/share/link?url=https%3A%2F%2Fb.example%2Fb'],
  ['searches for an address', 'https://a.example/search?q=https%3A%2F%2Fb.example%2Fb'],
  ['keeps where it leads to itself', 'https://www.baidu.com/link?url=Hk3xQ'],
])('a link that %s stays', (_, href) => {
  expect(linked(href)).toBe(href);
});

test.each([
  ['https://a.example/b?utm_source=x&utm_medium=y', 'https://a.example/b'],
  ['https://a.example/b?id=1&spm=1.2.3&q=a%20b+c', 'https://a.example/b?id=1&amp;q=a%20b+c'],
  ['https://a.example/b?from=1&source=2', 'https://a.example/b?from=1&amp;source=2'],
])('what only says how a reader came: %s', (href, kept) => {
  expect(linked(href.replaceAll('&', '&amp;'))).toBe(kept);
});
