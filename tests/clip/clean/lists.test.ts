import { expect, test } from 'vitest';
import { cleaned } from './cleaned';

test.each([
  ['bullets, each a paragraph', '<p>• 雨</p><p>• 风</p>', '<ul><li>雨</li><li>风</li></ul>'],
  ['bullets between breaks', '<p>• 雨<br>• 风<br>• 雪</p>', '<ul><li>雨</li><li>风</li><li>雪</li></ul>'],
  ['bullets below a line', '<p>今天：<br>· 雨<br>· 风</p>', '<p>今天：</p><ul><li>雨</li><li>风</li></ul>'],
  ['hyphens', '<p>- 雨</p><p>- 风</p>', '<ul><li>雨</li><li>风</li></ul>'],
  ['numbers', '<p>1. 雨</p><p>2. 风</p><p>3.雪</p><p>完</p>', '<ol><li>雨</li><li>风</li><li>雪</li></ol><p>完</p>'],
  [
    'numbers that are bold with what follows',
    '<p><b>1. 雨</b>：大</p><p><b>2.</b> 风</p>',
    '<ol><li><strong>雨</strong>：大</li><li>风</li></ol>',
  ],
  [
    "bullets of doocs' editor",
    '<blockquote><p><span style="display: block;"><span style="margin-right: 10px;">•</span>雨</span><span style="display: block;"><span>•</span>风</span></p></blockquote>',
    '<blockquote><ul><li>雨</li><li>风</li></ul></blockquote>',
  ],
])('typed lists become lists: %s', (_, html, expected) => {
  expect(cleaned(html)).toBe(expected);
});

test.each([
  ['one bullet', '<p>• 雨</p><p>风</p>'],
  ['numbers out of order', '<p>1. 雨</p><p>3. 风</p>'],
  ['numbers that do not begin with one', '<p>2. 雨</p><p>3. 风</p>'],
  ['numbered titles with words between', '<p>1. 雨</p><p>下了一夜。</p><p>2. 风</p><p>刮了一天。</p>'],
  ['decimals', '<p>1.5 米</p><p>2.5 米</p>'],
  ['what a list would not show again', '<p>① 雨</p><p>② 风</p><p>1、雨</p><p>2、风</p><p>★ 雨</p><p>★ 风</p>'],
  ['dialogue', '<p>——雨？</p><p>——风。</p>'],
  ['a bullet alone', '<p>•</p><p>•</p>'],
  ['long passages', `<p>1. ${'雨'.repeat(201)}</p><p>2. ${'风'.repeat(201)}</p>`],
])('no list is made of %s', (_, html) => {
  expect(cleaned(html)).toBe(html);
});
