import { expect, test } from 'vitest';
import { titledLink } from '@/utils/export/titled-link';
import { renderMarkdown } from '@/utils/import/markdown/render';
import { article } from './sample';

const url = 'https://mp.weixin.qq.com/s/a_b(c)';

test.each([
  ['a plain title', { title: '榫卯', url }, '[榫卯](https://mp.weixin.qq.com/s/a_b(c))', `<a href="${url}">榫卯</a>`],
  ['a title that Markdown would read', { title: '[一]*二*<b>', url }, '[', '<a href="'],
  ['a document that never was on the web', { title: '旧稿', url: 'urn:x' }, '旧稿', '<span>旧稿</span>'],
])('%s', (_, facts, text, html) => {
  const copied = titledLink(article(facts));
  expect(copied.text.startsWith(text)).toBe(true);
  expect(copied.html?.startsWith(html)).toBe(true);
});

test('the short address stands for the long one', () => {
  expect(titledLink(article({ shortUrl: 'https://mp.weixin.qq.com/s/kurz' })).text).toContain(
    '(https://mp.weixin.qq.com/s/kurz)',
  );
});

test('a title reads the same when the link is rendered', () => {
  const title = '[一]*二*<b>三</b> `四` $五$ | # \\';
  const { text, html } = titledLink(article({ title, url }));
  expect(new DOMParser().parseFromString(renderMarkdown(text, true), 'text/html').querySelector('a')?.textContent).toBe(
    title,
  );
  expect(new DOMParser().parseFromString(html ?? '', 'text/html').querySelector('a')?.textContent).toBe(title);
});
