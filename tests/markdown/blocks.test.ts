import { expect, test } from 'vitest';
import { inertBody } from '@/utils/clip/inert';
import { toMarkdown } from '@/utils/markdown/to-markdown';
import { markdownOf } from './rendered';

test.each<[name: string, html: string, markdown: string]>([
  ['nothing', '', ''],
  ['white space', '<p>&nbsp;</p> <section><p><br></p></section>', ''],
  ['paragraphs', '<p>一</p><p>二</p>', '一\n\n二'],
  ['text without a paragraph', '一<p>二</p>三', '一\n\n二\n\n三'],
  ['white space as HTML shows it', '<p> a\n  b<b> c </b> d </p>', 'a b **c** d'],
  ['an indent of full-width spaces', '<p>　　一</p>', '　　一'],
  ['a line break', '<p>一<br>二<br></p>', '一  \n二'],
  ['two line breaks', '<p>一<br><br>二<br>&nbsp;<br>三</p>', '一\n\n二\n\n三'],
  ['headings', '<h2>一<br>二</h2><h3><b>三</b></h3><h4>C #</h4><h2> </h2>', '## 一<br>二\n\n### **三**\n\n#### C \\#'],
  ['a list', '<ul><li>一</li><li>二<ul><li>三</li></ul></li></ul>', '- 一\n- 二\n  - 三'],
  ['a list of paragraphs', '<ul><li><p>一</p></li><li><p>二</p><p>三</p></li></ul>', '- 一\n\n- 二\n\n  三'],
  ['a list set wide', '<ul><li><p>一</p></li><li>二</li></ul>', '- 一\n\n- 二'],
  [
    'a list with code, quotes and headings',
    '<ul><li>一<pre>a</pre>二</li><li><blockquote>三</blockquote></li><li><h2>四</h2>五</li></ul>',
    '- 一\n  ```\n  a\n  ```\n  二\n- > 三\n- ## 四\n  五',
  ],
  ['an item of dashes', '<ul><li>--</li></ul>', '- \\--'],
  ['the largest number', '<ol start="999999998"><li>一</li><li>二</li></ol>', '999999998. 一\n999999999. 二'],
  ['a number too large', '<ol start="999999999"><li>一</li><li>二</li></ol>', '1. 一\n2. 二'],
  ['a numbered list', '<ol start="9"><li>一</li><li>二<ol><li>三</li></ol></li></ol>', '9. 一\n10. 二\n    1. 三'],
  [
    'two lists side by side',
    '<ul><li>一</li></ul><ul><li>二</li></ul><ol><li>三</li></ol><ol><li>四</li></ol>',
    '- 一\n\n+ 二\n\n1. 三\n\n1) 四',
  ],
  ['a list in a list without an item', '<ul><li>一</li><ul><li>二</li></ul></ul>', '- 一\n  - 二'],
  [
    'tasks',
    '<ul><li><input type="checkbox" checked> 一</li><li><input type="checkbox">二</li></ul>',
    '- [x] 一\n- [ ] 二',
  ],
  ['a quote', '<blockquote><p>一</p><ul><li>二</li></ul></blockquote>', '> 一\n>\n> - 二'],
  ['code', '<pre><code class="language-ts">a\n\n  ```b\n</code></pre>', '````ts\na\n\n  ```b\n````'],
  ['code, one element a line', '<pre><code>a</code><code>b</code></pre>', '```\na\nb\n```'],
  ['code with breaks', '<pre><span>a</span><br><span>b</span></pre>', '```\na\nb\n```'],
  ['code of nothing', '<pre><code class="language-ts"></code></pre>', '```ts\n\n```'],
  ['a language at both', '<pre class="language-a"><code class="language-b">c</code></pre>', '```b\nc\n```'],
  ['code in a line', '<p><code>a`b</code>，<code>`</code><code> c </code></p>', '``a`b``，`` ` c  ``'],
  ['code in a list', '<ul><li><pre>a\n\nb</pre></li></ul>', '- ```\n  a\n\n  b\n  ```'],
  [
    'a table',
    '<table><thead><tr><th>一</th><th>二</th></tr></thead><tbody><tr><td>a|b<br>c</td><td></td></tr></tbody></table>',
    '| 一 | 二 |\n| --- | --- |\n| a\\|b<br>c |  |',
  ],
  [
    'a table without a head',
    '<table><tr><td class="align-center">一</td><td class="align-right"><p>二</p><p>三</p></td></tr></table>',
    '| 一 | 二<br>三 |\n| :---: | ---: |',
  ],
  [
    'a table that Markdown cannot say',
    '<table><tbody><tr><td colspan="2">一 &lt; 二</td></tr><tr><td><ul><li>三</li></ul></td><td><img data-src="https://a.example/1"></td></tr></tbody></table>',
    '<table>\n<tbody>\n<tr><td colspan="2">一 &lt; 二</td></tr>\n<tr><td><ul><li>三</li></ul></td><td><img src="https://a.example/1" alt=""></td></tr>\n</tbody>\n</table>',
  ],
  [
    'a caption after words',
    '一<table><caption>二</caption><tr><th>三</th></tr><tr></tr><tr><td>四</td></tr></table>',
    '一\n\n二\n\n| 三 |\n| --- |\n| 四 |',
  ],
  [
    'a cell where programs disagree on its end',
    '<table><tr><td><code>a\\|b</code></td></tr></table>',
    '<table>\n<tbody>\n<tr><td><code>a\\|b</code></td></tr>\n</tbody>\n</table>',
  ],
  [
    'a captioned picture in a cell over two columns',
    '<table><tr><td colspan="2"><figure><img data-src="https://a.example/1" alt=""><figcaption>一</figcaption></figure></td></tr></table>',
    '<table>\n<tbody>\n<tr><td colspan="2"><img src="https://a.example/1" alt=""><p>一</p></td></tr>\n</tbody>\n</table>',
  ],
  ['a rule', '<hr><p>一</p><hr><ul><li><hr></li></ul>', '***\n\n一\n\n---\n\n- ***'],
  [
    'a picture with its caption',
    '<figure><img data-src="https://a.example/1.png" width="3" alt="图[1]"><figcaption>一</figcaption></figure>',
    '![图\\[1\\]](https://a.example/1.png)\n\n一',
  ],
  [
    'addresses',
    '<p><a href="https://a.example/a(b c)">一</a><img data-src="https://a.example/&lt;1&gt;"></p>',
    '[一](<https://a.example/a(b c)>)![](https://a.example/%3C1%3E)',
  ],
  [
    'parentheses in addresses',
    '<p><a href="https://a.example/a(b)">一</a><a href="https://a.example/a(b">二</a><a href="https://a.example/a((b))">三</a></p>',
    '[一](https://a.example/a(b))[二](https://a.example/a\\(b)[三](https://a.example/a\\(\\(b\\)\\))',
  ],
  [
    'a reference in an address',
    '<p><a href="https://a.example/?a=1&amp;amp;b">一</a></p>',
    '[一](https://a.example/?a=1&amp;amp;b)',
  ],
  ['a line end in an address', '<p><a href=" https://a.example/\n1 ">一</a></p>', '[一](https://a.example/1)'],
  [
    'titles',
    '<p><a href="https://a.example/" title="一">二</a><img data-src="https://a.example/1" title=\'三"\'></p>',
    '[二](https://a.example/ "一")![](https://a.example/1 "三\\"")',
  ],
  ['a link to the same page', '<p><a href="">一</a></p>', '[一]()'],
  [
    'a link around code with a backtick',
    '<p><a href="https://a.example/?a&amp;b"><code>`</code> a@b.cn</a></p>',
    '<a href="https://a.example/?a&amp;b">`` ` `` a\\@b.cn</a>',
  ],
  [
    'a link around a picture with a bracket',
    '<p><a href="https://a.example/"><img data-src="https://a.example/1" alt="[微笑]"></a></p>',
    '<a href="https://a.example/">![\\[微笑\\]](https://a.example/1)</a>',
  ],
  [
    'a link that begins as a footnote does',
    '<p><a href="https://a.example/">^一</a></p>',
    '[\\^一](https://a.example/)',
  ],
  ['a line separator in a heading', '<h2>一\u2028二\u2028</h2>', '## 一 二'],
  ['a byte order mark', '<p>\ufeff- 一</p>', '\\- 一'],
  [
    'a link that says its address',
    '<p><a href="https://a.example/?a=1&amp;b=2">https://a.example/?a=1&amp;b=2</a></p>',
    '<https://a.example/?a=1&b=2>',
  ],
  [
    'a picture that is a link',
    '<p><a href="https://a.example/"><img data-src="https://a.example/1"></a></p>',
    '[![](https://a.example/1)](https://a.example/)',
  ],
  [
    'a link around blocks',
    '<a href="https://a.example/"><p>一</p><p>二</p></a>',
    '[一](https://a.example/)\n\n[二](https://a.example/)',
  ],
  [
    'a link to nowhere',
    '<p><a>一</a><a href="javascript:x()">二</a><a href="https://a.example/"> </a>三</p>',
    '一二 三',
  ],
  [
    'formulas',
    '<p>设<span class="formula" data-tex="a_1 * b"><img data-src="https://a.example/1"></span>为</p><div class="formula" data-tex="x\n\n= y\\\\\nz"></div>',
    '设$a_1 * b$为\n\n$$\nx = y\\\\\nz\n$$',
  ],
  ['formulas side by side', '<p><span data-tex="a"></span><span data-tex="b"></span>2</p>', '$a$<!-- -->$b$<!-- -->2'],
  [
    'footnotes',
    '<p>一<sup class="footnote-ref"><a href="#fn-1">[1]</a></sup>（二）<sup>2</sup></p><section class="footnotes"><ol><li id="fn-1"><p>三</p><p>四</p></li></ol></section>',
    '一[^1]（二）<sup>2</sup>\n\n[^1]: 三\n\n    四',
  ],
  ['a reference that nothing explains', '<p>一<sup class="footnote-ref">[1]</sup></p>', '一<sup>[1]</sup>'],
  [
    'a card',
    '<p class="card" data-card="video"><a href="https://a.example/">一</a> · 3:05</p>',
    '[一](https://a.example/) · 3:05',
  ],
  [
    'what Markdown has no word for',
    '<p>H<sub>2</sub>O <u>一</u> <mark>二</mark> <ruby>汉<rt>hàn</rt></ruby></p>',
    'H<sub>2</sub>O <u>一</u> <mark>二</mark> <ruby>汉<rt>hàn</rt></ruby>',
  ],
  [
    'details',
    '<details><summary>一 <b>二</b></summary><p>三</p></details>',
    '<details>\n<summary>一 <b>二</b></summary>\n\n三\n\n</details>',
  ],
  ['definitions', '<dl><dt>一</dt><dd>二 &amp; 三</dd></dl>', '<dl>\n<dt>一</dt>\n<dd>二 &amp; 三</dd>\n</dl>'],
])('%s', (_, html, markdown) => {
  expect(markdownOf(html)).toBe(markdown && `${markdown}\n`);
});

test.each<[text: string, markdown: string]>([
  ['# 一', '\\# 一'],
  ['#话题', '#话题'],
  ['1. 一', '1\\. 一'],
  ['1、一', '1、一'],
  ['2025. 一', '2025\\. 一'],
  ['3) 一', '3\\) 一'],
  ['1.5 倍', '1.5 倍'],
  ['- 一', '\\- 一'],
  ['+ 一', '\\+ 一'],
  ['-1 度', '-1 度'],
  ['---', '\\---'],
  ['***', '\\***'],
  ['> 一', '\\> 一'],
  ['a > b', 'a > b'],
  ['```js', '\\```js'],
  ['~~~', '\\~~~'],
  ['[一]: 二', '\\[一]: 二'],
  ['[一] 二', '[一] 二'],
  ['[x] 一', '\\[x] 一'],
  ['[一](二)', '\\[一](二)'],
  ['[[一]]', '\\[\\[一]]'],
  ['[^1] 一', '\\[^1] 一'],
  ['2*3*4', '2\\*3\\*4'],
  ['2 * 3 * 4', '2 * 3 * 4'],
  ['5*', '5*'],
  ['snake_case_name', 'snake_case_name'],
  ['_一_', '\\_一\\_'],
  ['一_二_三', '一_二_三'],
  ['__init__', '\\_\\_init\\_\\_'],
  ['3~5，6~7', '3\\~5，6\\~7'],
  ['好~', '好~'],
  ['~~一~~', '\\~\\~一\\~\\~'],
  ['`一`', '\\`一\\`'],
  ['一`', '一`'],
  ['<b>一', '\\<b>一'],
  ['1 < 2', '1 < 2'],
  ['&amp; &', '\\&amp; &'],
  ['$5', '$5'],
  ['$5 和 $6', '\\$5 和 \\$6'],
  ['a\\b', 'a\\b'],
  ['a\\*b', 'a\\\\*b'],
  ['一|二', '一|二'],
  ['==一==', '\\==一\\=='],
  ['a == b', 'a == b'],
  ['100%%', '100\\%%'],
  ['见https://a.example/后', '见https\\://a.example/后'],
  ['见https://www.a.cn/b_c?d=1&e=2 后', '见https://www.a.cn/b_c?d=1&e=2 后'],
  ['见https://a.cn/b', '见https://a.cn/b'],
  ['见https://a.cn/_b_', '见https\\://a.cn/\\_b\\_'],
  ['https://a.cn/http://b.cn', 'https\\://a.cn/http://b.cn'],
  ['www.a.cn', 'www.a.cn'],
  ['（www.a.cn）', '（www\\.a.cn）'],
  ['一www.a.cn', '一www.a.cn'],
  ['_www.a.cn', '_www.a.cn'],
  ['awww.a.cn', 'awww.a.cn'],
  ['me@a.cn', 'me@a.cn'],
  ['邮箱me.b_c@a.cn。', '邮箱me.b_c@a.cn。'],
  ['_me_@a.cn', '\\_me\\_\\@a.cn'],
  ['a[0][1]', 'a[0][1]'],
  ['@张三 一', '@张三 一'],
  ['一！[二]', '一！[二]'],
])('text that says %j', (text, markdown) => {
  const body = inertBody('<p></p>');
  body.firstElementChild?.append(text);
  expect(toMarkdown(body)).toBe(`${markdown}\n`);
});

test('text that begins a line after a break', () => {
  expect(markdownOf('<p>一<br>===<br>- 二<br>| --- |<br>1. 三</p>')).toBe(
    '一  \n\\===  \n\\- 二  \n\\| --- |  \n1\\. 三\n',
  );
});

test('pictures lie where the reader of the Markdown has them', () => {
  const body = inertBody(
    '<p><img data-src="https://a.example/1"></p><table><tr><td colspan="2"><img data-src="https://a.example/2"></td></tr></table>',
  );
  expect(toMarkdown(body, { picture: (address) => `p/${address.at(-1)}.png` })).toContain('![](p/1.png)');
  expect(toMarkdown(body, { picture: (address) => `p/${address.at(-1)}.png` })).toContain('<img src="p/2.png" alt="">');
});

test('tables that Markdown cannot say as lists', () => {
  const html =
    '<table><caption>一</caption><tr><td colspan="2">二</td></tr><tr><td>三</td><td><ul><li>四</li></ul></td></tr><tr><td></td><td></td></tr></table><table><tr><th>五</th></tr></table>';
  expect(toMarkdown(inertBody(html), { tables: 'list' })).toBe('一\n\n- 二\n- + 三\n  + - 四\n\n| 五 |\n| --- |\n');
});

test.each<[name: string, html: string]>([
  ['emphasis', '<b>一：</b>二'],
  ['links', '一!<a href="https://a.example/">二</a>'],
  ['signs', '[a](b `c *d'],
])('twenty thousand %s in one line are no work', (_, html) => {
  const body = inertBody(`<p>${html.repeat(20_000)}</p>`);
  const started = performance.now();
  toMarkdown(body);
  expect(performance.now() - started).toBeLessThan(5000);
});
