import { expect, test } from 'vitest';
import { clean } from '@/utils/clip/clean/clean';
import { inertBody } from '@/utils/clip/inert';

const base = new URL('https://mp.weixin.qq.com/s/AbCdEfGhIjKlMnOpQrStUv');
const cleaned = (html: string) => clean(inertBody(html), base, inertBody('')).innerHTML;

test.each([
  ['boxes in boxes', '<section><section><p><span leaf="">雨</span></p></section></section>', '<p>雨</p>'],
  ['text between blocks', '<div>一<p>二</p>三</div>', '<p>一</p><p>二</p><p>三</p>'],
  [
    'a block inside bold',
    '<strong><p>一</p><p>二</p></strong>',
    '<p><strong>一</strong></p><p><strong>二</strong></p>',
  ],
  ['bold beside bold', '<p><b>一</b><strong>二</strong></p>', '<p><strong>一二</strong></p>'],
  ['bold in bold', '<p><b>一<strong>二</strong></b></p>', '<p><strong>一二</strong></p>'],
  ['blanks inside bold', '<p>a<b> b </b>c</p>', '<p>a <strong>b</strong> c</p>'],
  ['struck by style', '<p><span style="text-decoration: line-through;">一</span>二</p>', '<p><s>一</s>二</p>'],
  ['empty marks', '<p><b> </b>一<i class="icon"></i></p>', '<p>一</p>'],
  ['bold by style', '<p><span style="font-weight: bold;">一</span>二</p>', '<p><strong>一</strong>二</p>'],
  ['bold undone by style', '<p><b style="font-weight: normal;">一</b></p>', '<p>一</p>'],
  ['spacers', '<p>一</p><p><br></p><p>&nbsp;</p><p>\u200b</p><p>二</p>', '<p>一</p><p>二</p>'],
  ['indents', '<p>\u3000\u3000一&nbsp;</p>', '<p>一</p>'],
  ['one break', '<p>一<br>二</p>', '<p>一<br>二</p>'],
  ['two breaks', '<p>一<br><br>二<br></p>', '<p>一</p><p>二</p>'],
  ['a single hard blank', '<p>a&nbsp;b</p>', '<p>a b</p>'],
  ['what is hidden', '<p style="display:none">一</p><p hidden>二</p><p>三</p>', '<p>三</p>'],
  [
    'scripts and styles',
    '<p>一</p><script>x</script><style>y</style><mp-style-type data-value="3"></mp-style-type>',
    '<p>一</p>',
  ],
  [
    'centred',
    '<section style="text-align: center;"><p>一</p></section><p>二</p>',
    '<p class="align-center">一</p><p>二</p>',
  ],
  ['a search mark', '<p>一<span class="wx_search_keyword_wrap">二<i></i></span>三</p>', '<p>一二三</p>'],
  ['headings from the second level on', '<h1>一</h1><h2>二</h2>', '<h2>一</h2><h3>二</h3>'],
  ['a heading with boxes', '<h2><section><strong>一</strong></section><section>二</section></h2>', '<h2>一 二</h2>'],
  [
    'a heading that is a picture',
    '<h2><img data-src="https://a.example/a.png"></h2>',
    '<p><img data-src="https://a.example/a.png" alt=""></p>',
  ],
])('text: %s', (_, html, expected) => {
  expect(cleaned(html)).toBe(expected);
});

test.each([
  [
    'tight items',
    '<ul class="list-paddingleft-1"><li><p>一</p></li><li><section>二</section></li></ul>',
    '<ul><li>一</li><li>二</li></ul>',
  ],
  ['a list in a list', '<ul><li>一</li><ul><li>二</li></ul></ul>', '<ul><li>一<ul><li>二</li></ul></li></ul>'],
  ['text in a list', '<ul>一<li>二</li></ul>', '<ul><li>一</li><li>二</li></ul>'],
  ['a first number', '<ol start="3"><li>一</li></ol>', '<ol start="3"><li>一</li></ol>'],
  ['empty items', '<ul><li></li><li>一</li></ul>', '<ul><li>一</li></ul>'],
  ['terms', '<dl><dt>一</dt><dd>二</dd></dl>', '<dt>一</dt><dd>二</dd>'],
])('lists: %s', (_, html, expected) => {
  expect(cleaned(html)).toBe(expected);
});

const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
const wx = 'https://mmbiz.qpic.cn/mmbiz_png/One/640';

test.each([
  [
    'the address kept aside',
    `<img src="${pixel}" data-src="${wx}?wx_fmt=png" data-w="100" data-ratio="0.5">`,
    `<img data-src="${wx}?wx_fmt=png" alt="" width="100" height="50">`,
  ],
  [
    'what says how it is shown',
    `<img data-src="http://mmbiz.qpic.cn/mmbiz_png/One/640?wx_fmt=png&amp;tp=webp&amp;wxfrom=5&amp;wx_lazy=1#imgIndex=2">`,
    `<img data-src="${wx}?wx_fmt=png" alt="">`,
  ],
  ['words that describe nothing', `<img data-src="${wx}" alt="图片">`, `<img data-src="${wx}" alt="">`],
  ['a description', `<img data-src="${wx}" alt="雨中的路">`, `<img data-src="${wx}" alt="雨中的路">`],
  [
    'a relative address',
    '<img data-original="/a/b.jpg" src="blank.gif">',
    '<img data-src="https://mp.weixin.qq.com/a/b.jpg" alt="">',
  ],
  [
    'an emoji',
    '<img class="wx-emoji" data-src="https://res.wx.qq.com/t/newemoji/a.png" alt="[强]">',
    '<img data-src="https://res.wx.qq.com/t/newemoji/a.png" alt="[强]" class="emoji">',
  ],
])('pictures: %s', (_, html, expected) => {
  expect(cleaned(`<p>${html}</p>`)).toBe(`<p>${expected}</p>`);
});

test('pictures: a sticker', () => {
  const sticker =
    '<mp-common-sticker data-emoji_url="http://mmbiz.qpic.cn/a/Sticker/0?wx_fmt=gif"></mp-common-sticker>';
  expect(cleaned(`<p>${sticker}</p>`)).toBe(
    '<p><img data-src="https://mmbiz.qpic.cn/a/Sticker/0?wx_fmt=gif" alt=""></p>',
  );
});

test.each([
  ['a placeholder', `<img src="${pixel}">`],
  ['a picture of one pixel', '<img src="https://a.example/count.gif" width="1" height="1">'],
  ['a tag inside an address', '<img data-src="<img class=">'],
  ['an address of another kind', '<img src="javascript:alert(1)"><img src="file:///etc/passwd">'],
])('pictures: nothing of %s', (_, html) => {
  expect(cleaned(html)).toBe('');
});

test('pictures: a background that is a picture, and no paper behind words', () => {
  const style = `background-image: url(&quot;${wx}&quot;);`;
  expect(cleaned(`<section style="${style}"></section><section style="${style}">一</section>`)).toBe(
    `<p><img data-src="${wx}" alt=""></p><p>一</p>`,
  );
});

test('pictures: a background that waits to come into view', () => {
  const style = `background-image: url(&quot;${pixel}&quot;)`;
  const html = `<section style="${style}" data-lazy-bgimg="${wx}" class="wx_imgbc_placeholder"></section>`;
  expect(cleaned(html)).toBe(`<p><img data-src="${wx}" alt=""></p>`);
});

test('pictures: what a drawing holds, and not the drawing', () => {
  const svg = `<svg><rect/><image href="${wx}"></image><foreignObject><p>一</p></foreignObject></svg>`;
  expect(cleaned(svg)).toBe(`<p><img data-src="${wx}" alt=""></p><p>一</p>`);
});

test('pictures: a figure keeps its caption, and is none without', () => {
  const figure = `<figure><span leaf=""><img data-src="${wx}"></span><figcaption>雨</figcaption></figure>`;
  expect(cleaned(figure)).toBe(`<figure><img data-src="${wx}" alt=""><figcaption>雨</figcaption></figure>`);
  expect(cleaned(figure.replace(/<figcaption.*caption>/, ''))).toBe(`<p><img data-src="${wx}" alt=""></p>`);
});

test.each([
  [
    "of WeChat's editor, one element a line",
    '<section class="code-snippet__fix"><ul class="code-snippet__line-index"><li></li><li></li></ul><pre class="code-snippet__js" data-lang="css"><code><span class="x">a {</span></code><code>&nbsp;&nbsp;b: c</code><code>}</code></pre></section>',
    '<pre><code class="language-css">a {\n  b: c\n}\n</code></pre>',
  ],
  [
    'of mdnice, with breaks and hard blanks',
    '<pre data-tool="mdnice编辑器"><span style="background: url(https://a.example/dots.svg)"></span><code>a<br>&nbsp;&nbsp;b<br><br>c</code></pre>',
    '<pre><code>a\n  b\n\nc\n</code></pre>',
  ],
  ['as it is', '<pre class="language-js">a\n  b\n</pre>', '<pre><code class="language-js">a\n  b\n</code></pre>'],
  [
    'in a table with line numbers',
    '<table class="rouge-table"><tr><td class="gutter"><pre class="lineno">1\n2</pre></td><td class="code"><pre>a\nb</pre></td></tr></table>',
    '<pre><code>a\nb\n</code></pre>',
  ],
  ['of one item a line', '<pre><ol><li>a</li><li>b</li></ol></pre>', '<pre><code>a\nb\n</code></pre>'],
  ['and a script inside', '<pre>&lt;script&gt;</pre>', '<pre><code>&lt;script&gt;\n</code></pre>'],
])('listings: %s', (_, html, expected) => {
  expect(cleaned(html)).toBe(expected);
});

test.each([
  ['code', '<p>a <code>b</code></p>', '<p>a <code>b</code></p>'],
  ['the number of a note', '<p><code>[1]</code> a</p>', '<p>[1] a</p>'],
  [
    'a formula',
    String.raw`<p><span data-formula="a&lt;b" data-formula-type="inline-equation"><embed src="https://mmbiz.qlogo.cn/mmbiz_svg/F/0?wx_fmt=svg"></span></p>`,
    '<p><span class="formula" data-tex="a&lt;b"><img data-src="https://mmbiz.qlogo.cn/mmbiz_svg/F/0?wx_fmt=svg" alt=""></span></p>',
  ],
  [
    'a formula of its own',
    '<section data-formula="x" data-formula-type="block-equation"></section>',
    '<div class="formula" data-tex="x">x</div>',
  ],
  [
    'mathematics',
    '<p><math><semantics><mi>x</mi><annotation encoding="application/x-tex">x^2</annotation></semantics></math></p>',
    '<p><span class="formula" data-tex="x^2">x^2</span></p>',
  ],
])('in a line: %s', (_, html, expected) => {
  expect(cleaned(html)).toBe(expected);
});

test.each([
  [
    'of data',
    '<table style="x"><tbody><tr><td><p>一</p></td><td>二</td></tr><tr><td colspan="2">三</td></tr></tbody></table>',
    '<table><tbody><tr><td>一</td><td>二</td></tr><tr><td colspan="2">三</td></tr></tbody></table>',
  ],
  [
    'with a head',
    '<table><tr><th>一</th><th>二</th></tr><tr><td></td><td>三</td></tr></table>',
    '<table><thead><tr><th>一</th><th>二</th></tr></thead><tbody><tr><td></td><td>三</td></tr></tbody></table>',
  ],
  ['that only places things', '<table><tr><td><p>一</p><p>二</p></td></tr></table>', '<p>一</p><p>二</p>'],
  [
    'around a table',
    '<table><tr><td>一</td><td><table><tr><td>a</td><td>b</td></tr></table></td></tr></table>',
    '<p>一</p><table><tbody><tr><td>a</td><td>b</td></tr></tbody></table>',
  ],
])('tables: %s', (_, html, expected) => {
  expect(cleaned(html)).toBe(expected);
});

test.each([
  ['an address', '<a href="//a.example/b">一</a>', '<a href="https://a.example/b">一</a>'],
  [
    'another article',
    '<a href="http://mp.weixin.qq.com/s?__biz=MzAwMDAwMDA3MQ==&amp;amp;mid=1&amp;amp;idx=1&amp;amp;scene=21#wechat_redirect">一</a>',
    '<a href="https://mp.weixin.qq.com/s?__biz=MzAwMDAwMDA3MQ==&amp;mid=1&amp;idx=1">一</a>',
  ],
  [
    'a way round',
    '<a href="https://link.zhihu.com/?target=https%3A//a.example/b">一</a>',
    '<a href="https://a.example/b">一</a>',
  ],
  ['nowhere', '<a href="javascript:;">一</a><a>二</a><a href="#x">三</a>', '一二三'],
  ['a topic', '<a class="wx_topic_link" data-topic="1">#雨</a>', '#雨'],
])('links: %s', (_, html, expected) => {
  expect(cleaned(`<p>${html}</p>`)).toBe(`<p>${expected}</p>`);
});

test.each([
  ['account', '<mp-common-profile data-nickname="雨天" data-signature="写雨"></mp-common-profile>', '雨天'],
  ['music', '<qqmusic music_name="雨" singer="风"></qqmusic>', '雨 · 风'],
  ['audio', '<mp-common-mpaudio name="雨&amp;nbsp;声" author="雨天"></mp-common-mpaudio>', '雨 声 · 雨天'],
  [
    'mini-program',
    '<mp-common-miniprogram data-miniprogram-title="量雨" data-miniprogram-nickname="雨量"></mp-common-miniprogram>',
    '量雨 · 雨量',
  ],
  [
    'video',
    '<iframe class="video_iframe" data-src="https://v.qq.com/iframe/preview.html?width=500&amp;vid=a0123456789"></iframe>',
    '<a href="https://v.qq.com/x/page/a0123456789.html">v.qq.com</a>',
  ],
  [
    'video',
    '<span class="js_mp_video_container video_iframe"><div class="video_title">雨</div><a>关注</a>退出全屏</span>',
    '雨',
  ],
  [
    'video',
    '<iframe class="video_iframe" data-mpvid="wxv_1" data-src="https://mp.weixin.qq.com/mp/readtemplate?t=pages/video_player_tmpl"></iframe>',
    '[视频]',
  ],
])('a card is one line: %s', (kind, html, line) => {
  expect(cleaned(`<p>一</p>${html}`)).toBe(`<p>一</p><p class="card" data-card="${kind}">${line}</p>`);
});

test('a passage with a bar on its left is a quotation, a short line with one is not', () => {
  const style = 'border-left: 3px solid rgb(0, 0, 0);';
  const words = '雨下了一整夜，'.repeat(8);
  expect(cleaned(`<section style="${style}"><p>${words}</p></section>`)).toBe(
    `<blockquote><p>${words}</p></blockquote>`,
  );
  expect(cleaned(`<section style="${style}"><p>一、雨</p></section>`)).toBe('<p>一、雨</p>');
});

const noted = '<p>一<sup class="footnote-ref"><a href="#fn-1">1</a></sup>二</p>';
const notes = '<section class="footnotes"><ol><li id="fn-1">三</li></ol></section>';

test.each([
  [
    'Hexo, Hugo',
    '<p>一<sup id="fnref:1"><a href="#fn:1" class="footnote-ref">1</a></sup>二</p>' +
      '<div class="footnotes"><hr><ol><li id="fn:1"><p>三 <a href="#fnref:1" class="footnote-backref">↩</a></p></li></ol></div>',
  ],
  [
    'Pandoc',
    '<p>一<a href="#fn1" class="footnote-ref" id="fnref1"><sup>1</sup></a>二</p>' +
      '<section class="footnotes" role="doc-endnotes"><hr><ol><li id="fn1"><p>三<a href="#fnref1">↩︎</a></p></li></ol></section>',
  ],
  [
    'GitHub',
    '<p>一<sup><a href="#user-content-fn-1" id="user-content-fnref-1" data-footnote-ref>1</a></sup>二</p>' +
      '<section data-footnotes class="footnotes"><h2 class="sr-only">Footnotes</h2><ol><li id="user-content-fn-1"><p>三 <a href="#user-content-fnref-1">↩</a></p></li></ol></section>',
  ],
])('footnotes: as %s writes them', (_, html) => {
  expect(cleaned(html)).toBe(noted + notes);
});

test('footnotes: a superscript link to anything else stays what it is', () => {
  const html = '<p>一<sup><a href="https://a.example/">1</a></sup></p>';
  expect(cleaned(html)).toBe(html);
});

test('links to a place on the page itself are no links', () => {
  expect(cleaned(`<p>一<a href="#down">二</a><a href="${base.href}#up">三</a></p>`)).toBe('<p>一二三</p>');
});

test('tables: one column is no table', () => {
  expect(cleaned('<table><tr><td>一</td></tr><tr><td>二</td></tr></table>')).toBe('<p>一</p><p>二</p>');
});

test('hard blanks in code are blanks', () => {
  expect(cleaned('<p>一<code>a&nbsp;=&nbsp;b</code></p>')).toBe('<p>一<code>a = b</code></p>');
});
