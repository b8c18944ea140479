import { expect, test } from 'vitest';
import { inertBody } from '@/utils/clip/inert';
import { richText } from '@/utils/export/rich-text';
import { article } from './sample';

const pasted = (html: string) => {
  const whole = richText(article({ title: '题' }), inertBody(html), (address) => `data:${address}`);
  return whole.slice(whole.indexOf('</p>') + 4);
};

test('begins with the title, whose it is, the day and a link', () => {
  const html = richText(article({ title: '一 & 二', author: '甲' }), inertBody('<p>文</p>'), String);
  const body = inertBody(html);
  expect(body.querySelector('h1')?.textContent).toBe('一 & 二');
  const line = body.querySelector('h1 + p');
  expect(line?.textContent).toMatch(/^中国信息安全 · 甲 · 2025-02-25 · https:/);
  expect(line?.querySelector('a')?.getAttribute('href')).toBe(line?.querySelector('a')?.textContent);
  expect(body.lastElementChild?.outerHTML).toBe('<p>文</p>');
});

test.each([
  ['marks stay', '<p><strong>重</strong><em>点</em><a href="https://x.example/">外</a></p>'],
  ['lists stay', '<ol start="3"><li>一</li></ol>'],
])('%s', (_, html) => expect(pasted(html)).toBe(html));

test.each([
  [
    'a picture has its address back, and fits a page',
    '<p><img data-src="a" width="1280" height="720" alt="山"></p>',
    '<p><img width="640" height="360" alt="山" src="data:a"></p>',
  ],
  [
    'a small picture keeps its size',
    '<img data-src="a" width="64" height="20">',
    '<img width="64" height="20" src="data:a">',
  ],
  ['a sign is its character', '<p>好<img class="emoji" data-src="e" alt="😀"></p>', '<p>好😀</p>'],
  [
    'a formula is its TeX',
    '<p>即<span class="formula" data-tex="a^2"><img data-src="f"></span></p>',
    '<p>即<span>$a^2$</span></p>',
  ],
  [
    'a formula without TeX is its picture',
    '<p><span class="formula"><img data-src="f"></span></p>',
    '<p><span><img src="data:f"></span></p>',
  ],
  [
    'a footnote has no link into nowhere',
    '<p>甲<sup class="footnote-ref"><a href="#fn-1">[1]</a></sup></p>',
    '<p>甲<sup>[1]</sup></p>',
  ],
  [
    'a figure becomes what everybody knows',
    '<figure><img data-src="a"><figcaption>说明</figcaption></figure>',
    '<div style="text-align:center"><img src="data:a"><p style="text-align:center">说明</p></div>',
  ],
  ['alignment is a style', '<p class="align-right">署名</p>', '<p style="text-align:right">署名</p>'],
])('%s', (_, html, expected) => expect(pasted(html)).toBe(expected));

test('tables, code and quotes look like themselves without our stylesheet', () => {
  const body = inertBody(
    pasted(
      '<table><tr><td>月</td></tr></table><pre><code class="language-js">a\nb</code></pre><blockquote>引</blockquote>',
    ),
  );
  expect(body.querySelector('table')?.getAttribute('border')).toBe('1');
  expect(body.querySelector('td')?.getAttribute('style')).toContain('border:1px solid');
  expect(body.querySelector('pre')?.getAttribute('style')).toContain('white-space:pre-wrap');
  expect(body.querySelector('code')?.textContent).toBe('a\nb');
  expect(body.querySelector('blockquote')?.getAttribute('style')).toContain('border-left');
  expect(body.querySelector('[class], [data-src]')).toBe(null);
});
