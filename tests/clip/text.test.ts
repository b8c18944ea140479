import { expect, test } from 'vitest';
import { inertBody } from '@/utils/clip/inert';
import { measure } from '@/utils/clip/measure';
import { excerptOf, textOf } from '@/utils/clip/text';

test('blocks are lines, marks are none', () => {
  const body = inertBody(
    '<h2>一</h2><p>二<strong>三</strong><br>四</p><ul><li>五</li><li>六<ul><li>七</li></ul></li></ul><table><tr><td>八</td><td>九</td></tr></table><pre><code>a\n  b\n</code></pre>',
  );
  expect(textOf(body)).toBe('一\n二三\n四\n五\n六\n七\n八 九\na\nb');
});

test.each([
  ['short', '一\n二', '一 二'],
  ['long', '雨'.repeat(200), `${'雨'.repeat(139)}…`],
  ['of pairs', '🌧'.repeat(200), `${'🌧'.repeat(139)}…`],
])('an excerpt of a text that is %s', (_, text, excerpt) => {
  expect(excerptOf(text)).toBe(excerpt);
});

test('counts what was kept', () => {
  const body = inertBody(
    '<p>一 二<img class="emoji"><img><a href="https://a.example/">三</a><span class="formula"><img></span></p><pre><code>a</code></pre><table></table>',
  );
  expect(measure(body)).toEqual({ characters: 4, images: 1, links: 1, codeBlocks: 1, tables: 1, formulas: 1 });
});
