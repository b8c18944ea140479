import { expect, test } from 'vitest';
import { cleaned } from './cleaned';

test.each([
  [
    'blocks in its cells',
    '<table><tr><td><section><p>一</p><p>二</p></section></td><td><ul><li>三</li></ul></td></tr><tr><td>四</td><td>五</td></tr></table>',
    '<table><tbody><tr><td><p>一</p><p>二</p></td><td><ul><li>三</li></ul></td></tr><tr><td>四</td><td>五</td></tr></tbody></table>',
  ],
  [
    'code in a cell',
    '<table><tr><td>一</td><td><pre>a\nb</pre></td></tr><tr><td>二</td><td>c</td></tr></table>',
    '<table><tbody><tr><td>一</td><td><pre><code>a\nb\n</code></pre></td></tr><tr><td>二</td><td>c</td></tr></tbody></table>',
  ],
  [
    'a heading in a cell',
    '<table><tr><td><h3>一</h3></td><td>二</td></tr><tr><td>三</td><td>四</td></tr></table>',
    '<table><tbody><tr><td><h3>一</h3></td><td>二</td></tr><tr><td>三</td><td>四</td></tr></tbody></table>',
  ],
  [
    'a caption',
    '<table><caption>表 1</caption><tr><td>一</td><td>二</td></tr><tr><td>三</td><td>四</td></tr></table>',
    '<p>表 1</p><table><tbody><tr><td>一</td><td>二</td></tr><tr><td>三</td><td>四</td></tr></tbody></table>',
  ],
])('a table with %s', (_, html, expected) => {
  expect(cleaned(html)).toBe(expected);
});

const long = '雨下了一整夜。'.repeat(120);

test.each([
  [
    'pictures side by side',
    '<table><tr><td><img src="https://a.example/1.png"></td><td><img src="https://a.example/2.png"></td></tr></table>',
    '<p><img data-src="https://a.example/1.png" alt=""></p><p><img data-src="https://a.example/2.png" alt=""></p>',
  ],
  [
    'a page',
    `<table><tr><td>一</td><td>二</td></tr><tr><td>${long}</td><td>三</td></tr></table>`,
    `<p>一</p><p>二</p><p>${long}</p><p>三</p>`,
  ],
])('a table that only places %s is none', (_, html, expected) => {
  expect(cleaned(html)).toBe(expected);
});
