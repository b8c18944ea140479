import { expect, test } from 'vitest';
import { cleaned } from './cleaned';

const listing = '<pre><code class="language-js">a\n  b\n</code></pre>';

test.each([
  [
    "Juejin's, with its bar and its button",
    '<pre><div class="code-block-extension-header"><span>js</span><div class="code-block-extension-copyCodeBtn">复制代码</div></div><code class="hljs language-js" lang="js">a\n  b<span class="copy-code-btn">复制代码</span></code></pre>',
  ],
  [
    "CSDN's, with its numbers",
    '<pre class="set-code-show"><code class="prism language-js has-numbering">a\n  b\n<div class="hljs-button" data-title="复制"></div></code><ul class="pre-numbering"><li>1</li><li>2</li></ul></pre>',
  ],
  [
    'in a table with a number for every line',
    '<pre><code class="hljs language-js"><table class="hljs-ln"><tr><td class="hljs-ln-numbers">1</td><td class="hljs-ln-code">a</td></tr><tr><td class="hljs-ln-numbers">2</td><td class="hljs-ln-code">  b</td></tr></table></code></pre>',
  ],
  [
    'with numbers that are not to be copied',
    '<pre lang="js"><span style="user-select: none;">1 </span>a\n<span style="user-select: none;">2 </span>  b</pre>',
  ],
  ['of one paragraph a line', '<pre data-language="js"><p>a</p><p>&nbsp; b</p></pre>'],
  ['of GitHub, its language at the box around', '<div class="highlight highlight-source-js"><pre>a\n  b</pre></div>'],
  ['with the language beside the name of the highlighter', '<pre><code class="hljs js">a\n  b</code></pre>'],
])('listings: %s', (_, html) => {
  expect(cleaned(html)).toBe(listing);
});

test('listings: a box set like one', () => {
  const style = 'white-space: pre; font-family: Consolas, monospace;';
  expect(cleaned(`<section style="${style}">a\n\tb</section>`)).toBe('<pre><code>a\n\tb\n</code></pre>');
  expect(cleaned(`<section style="${style}"><p>a</p><p>  b</p></section>`)).toBe('<pre><code>a\n  b\n</code></pre>');
});

test('a box that keeps its blanks and is set like words is words', () => {
  expect(cleaned('<section style="white-space: pre-wrap;">甲\n乙</section>')).toBe('<p>甲 乙</p>');
});

test('listings: in an item of a list', () => {
  expect(cleaned('<ul><li><p>甲</p><pre>a\n  b</pre></li></ul>')).toBe(
    '<ul><li><p>甲</p><pre><code>a\n  b\n</code></pre></li></ul>',
  );
});

test.each([
  ['with a break', '<code>a<br>b</code>', '<code>a b</code>'],
  ['beside another', '<code>a</code> <code>b</code>', '<code>a</code> <code>b</code>'],
  ['in pieces', '<code>a</code><code>b</code>', '<code>ab</code>'],
  ['of keys', '<kbd>Ctrl</kbd>', '<code>Ctrl</code>'],
])('code in a line, %s', (_, html, expected) => {
  expect(cleaned(`<p>${html}</p>`)).toBe(`<p>${expected}</p>`);
});
