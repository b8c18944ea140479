import { describe, expect, test } from 'vitest';
import { cleanBody } from '@/utils/import/body';
import { renderMarkdown } from '@/utils/import/markdown/render';

function html(markdown: string, own = false): string {
  return cleanBody(renderMarkdown(markdown, own), { base: new URL('https://a.example/b/c'), picture: () => null })
    .innerHTML;
}

describe('Markdown becomes the HTML that is kept', () => {
  test.each([
    ['a picture', '![字](https://b.example/1.png "题")', '<p><img alt="字" data-src="https://b.example/1.png"></p>'],
    ['its address as written', '![](https://b.example/图 (1).png)', '<p>![](https://b.example/图 (1).png)</p>'],
    [
      'Chinese in an address',
      '![](https://b.example/图.png)',
      '<p><img alt="" data-src="https://b.example/图.png"></p>',
    ],
    ['a relative picture', '![](1.png)', '<p><img alt="" data-src="https://a.example/b/1.png"></p>'],
    ['pictures without address', '甲\n\n![]()\n\n![丢]( )\n\n[![]()](https://b.example/)', '<p>甲</p>'],
    [
      'links that lead nowhere',
      '[甲](#top) [乙](javascript:;) [丙](/d)',
      '<p>甲 乙 <a href="https://a.example/d">丙</a></p>',
    ],
    ['bold beside Chinese marks', '**问：**答', '<p><strong>问：</strong>答</p>'],
    ['a first heading', '# 一\n\n## 二', '<h2>一</h2><h3>二</h3>'],
    ['headings below the first', '## 一\n\n### 二', '<h2>一</h2><h3>二</h3>'],
    ['code', '```js\nlet a = 1;\n\n// b\n```', '<pre><code class="language-js">let a = 1;\n\n// b</code></pre>'],
    [
      'a table with sides',
      '| 甲 | 乙 |\n| :-: | --: |\n| 1 | 2 |',
      '<table><thead><tr><th class="align-center">甲</th><th class="align-right">乙</th></tr></thead><tbody><tr><td class="align-center">1</td><td class="align-right">2</td></tr></tbody></table>',
    ],
    ['lines of Chinese', '第一行\n第二行', '<p>第一行<br>第二行</p>'],
    ['lines of English', 'one line\ntwo *lines*\nthree', '<p>one line\ntwo <em>lines</em>\nthree</p>'],
    ['a task list', '- [x] 做完', '<ul><li>[x] 做完</li></ul>'],
    ['struck out', '~~旧~~', '<p><s>旧</s></p>'],
    ['HTML that says something', 'H<sub>2</sub>O <b>粗</b><br>行', '<p>H<sub>2</sub>O <strong>粗</strong><br>行</p>'],
    ['a formula', '能量 $E=mc^2$。', '<p>能量 <span class="formula" data-tex="E=mc^2">E=mc^2</span>。</p>'],
    ['a formula of its own', '$$\na\n= b\n$$', '<div class="formula" data-tex="a\n= b">a\n= b</div>'],
    ['an unclosed fence', '```\n甲', '<pre><code>甲</code></pre>'],
  ])('%s', (_, markdown, expected) => expect(html(markdown)).toBe(expected));

  test('footnotes, also those that nothing refers to', () => {
    expect(html('甲[^1]乙[^注]\n\n[^1]: 一\n[^注]: 二\n[^3]: 三')).toBe(
      '<p>甲<sup class="footnote-ref"><a href="#fn-1">1</a></sup>乙<sup class="footnote-ref"><a href="#fn-u6ce8">注</a></sup></p>' +
        '<section class="footnotes"><ol><li id="fn-1"><p>一</p></li><li id="fn-u6ce8"><p>二</p></li><li id="fn-3"><p>三</p></li></ol></section>',
    );
  });
});

describe('what looks like markup in a text about code stays text', () => {
  test.each([
    ['用 <stdio.h> 与 <T>', '<p>用 &lt;stdio.h&gt; 与 &lt;T&gt;</p>'],
    ['<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
    ['没有关上的 <div> 标签', '<p>没有关上的 &lt;div&gt; 标签</p>'],
    ['<iframe src="https://b.example/">', '<p>&lt;iframe src="https://b.example/"&gt;</p>'],
    ['售价 $5，另加 $6', '<p>售价 $5，另加 $6</p>'],
    ['$PATH:$HOME 和 $_GET[1].$_POST[2]', '<p>$PATH:$HOME 和 $_GET[1].$_POST[2]</p>'],
    ['尾号 138****5678 和 2**3', '<p>尾号 138****5678 和 2**3</p>'],
  ])('%s', (markdown, expected) => expect(html(markdown)).toBe(expected));
});

describe('damage of converters', () => {
  test.each([
    ['bold that goes on', '**甲****乙****：**丙', '<p><strong>甲乙：</strong>丙</p>'],
    ['bold beside marks', '**·**CVE **“引”**x', '<p><strong>·</strong>CVE <strong>“引”</strong>x</p>'],
    ['blanks inside bold', '** 甲 **乙', '<p><strong> 甲 </strong>乙</p>'],
    ['stars in code', '`a****b` **丙****丁**', '<p><code>a****b</code> <strong>丙丁</strong></p>'],
    [
      'rows wider than the head',
      '|  |\n| --- |\n| a | | b |',
      '<table><thead><tr><th></th><th></th></tr></thead><tbody><tr><td>a</td><td>b</td></tr></tbody></table>',
    ],
  ])('%s', (_, markdown, expected) => expect(html(markdown)).toBe(expected));
});

test('nothing runs, nothing loads, nothing is styled', () => {
  const dirty =
    '话<img src=x onerror=alert(1)>\n\n<p style="color:red" onclick="x()" id="a">甲</p>\n\n<svg onload=x()></svg>\n\n[x](data:text/html,x)';
  expect(html(dirty, true)).toBe('<p>话<img data-src="https://a.example/b/x"></p><p>甲</p><p>x</p>');
});
