import { expect, test } from 'vitest';
import { sanitise } from '@/utils/clip/sanitise';
import { markdownOf, rendered } from '../../markdown/rendered';
import { cleaned } from './cleaned';

const list = (tag: string, ...items: [string, string][]) =>
  `<${tag}>${items.map(([sign, words]) => `<li data-typed="${sign}">${words}</li>`).join('')}</${tag}>`;
const bullets = (sign: string, ...items: string[]) =>
  list('ul', ...items.map((words): [string, string] => [sign, words]));
const numbers = (...items: string[]) =>
  list('ol', ...items.map((words, at): [string, string] => [`${at + 1}.`, words]));

test.each([
  ['bullets, each a paragraph', '<p>• 雨</p><p>• 风</p>', bullets('•', '雨', '风')],
  ['bullets between breaks', '<p>• 雨<br>• 风<br>• 雪</p>', bullets('•', '雨', '风', '雪')],
  ['bullets below a line', '<p>今天：<br>· 雨<br>· 风</p>', `<p>今天：</p>${bullets('·', '雨', '风')}`],
  ['hyphens', '<p>- 雨</p><p>- 风</p>', bullets('-', '雨', '风')],
  ['numbers', '<p>1. 雨</p><p>2. 风</p><p>3.雪</p><p>完</p>', `${numbers('雨', '风', '雪')}<p>完</p>`],
  [
    'numbers that are bold with what follows',
    '<p><b>1. 雨</b>：大</p><p><b>2.</b> 风</p>',
    numbers('<strong>雨</strong>：大', '风'),
  ],
  [
    "bullets of doocs' editor",
    '<blockquote><p><span style="display: block;"><span style="margin-right: 10px;">•</span>雨</span><span style="display: block;"><span>•</span>风</span></p></blockquote>',
    `<blockquote>${bullets('•', '雨', '风')}</blockquote>`,
  ],
])('typed lists become lists: %s', (_, html, expected) => {
  expect(cleaned(html)).toBe(expected);
});

test.each([
  ['bullets', '<p>• 雨</p><p>• 风</p>', '• 雨 • 风'],
  ['hyphens', '<p>- 雨</p><p>- 风</p>', '- 雨 - 风'],
  ['numbers', '<p>今天：<br><b>1. 雨</b><br>2．风</p><p>完</p>', '今天： 1. 雨 2．风 完'],
  ['numbers', '<p><b>1. 雨</b></p><p>2. 风</p>', '1. 雨 2. 风'],
])('the note of a typed list shows the signs that its author typed: %s', (_, html, seen) => {
  const note = rendered(markdownOf(sanitise(cleaned(html))));
  expect(note.textContent?.replace(/\s+/g, ' ').trim()).toBe(seen);
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
