import { expect, test } from 'vitest';
import { inertBody } from '@/utils/clip/inert';
import { sanitise } from '@/utils/clip/sanitise';

const attacks = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<img data-src="javascript:alert(1)">',
  '<img data-src="data:image/svg+xml;base64,PHN2Zz4=">',
  '<img data-src="data:text/html;base64,PHN2Zz4=">',
  '<a href="javascript:alert(1)">x</a>',
  '<a href=" java\nscript:alert(1)">x</a>',
  '<a href="data:text/html,x">x</a>',
  '<a href="vbscript:x">x</a>',
  '<svg onload=alert(1)><script>alert(1)</script></svg>',
  '<svg><style><img src=x onerror=alert(1)></style></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;"></table></mtext></math>',
  '<form id=x><input name=firstChild><input name=attributes><input name=removeChild></form>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="javascript:alert(1)"></object><embed src="javascript:alert(1)">',
  '<base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example/">',
  '<link rel="stylesheet" href="https://evil.example/a.css"><style>@import "https://evil.example/b.css";</style>',
  '<p style="background:url(https://evil.example/c)" onclick="alert(1)" id="toolbar" class="a align-center b">x</p>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<template><img src=x onerror=alert(1)></template>',
  '<xmp><p title="</xmp><img src=x onerror=alert(1)>"></xmp>',
  '<div is="x-y" slot="z" contenteditable autofocus tabindex="1" accesskey="x" data-anything="1">x</div>',
  '<img srcset="https://evil.example/1 1x" src="https://evil.example/2"><video src="https://evil.example/3" poster="https://evil.example/4"></video>',
  '<p class="constructor" constructor="x" __proto__="y">x</p>',
  '<table background="https://evil.example/5"><td background="https://evil.example/6" onmouseover="x">x</table>',
];

test.each(['<p title="二">一</p>', `<a href="https://a.example/" title="${'二'.repeat(301)}">一</a>`])(
  'keeps no title of what is no link, and none that is a text: %s',
  (html) => {
    expect(sanitise(html)).not.toContain('title');
  },
);

const tags =
  /^(p|h[2-6]|ul|ol|li|blockquote|pre|code|table|thead|tbody|tr|t[hd]|fig(ure|caption)|img|a|strong|em|del|s|u|su[bp]|br|hr|mark|d[ltd]|details|summary|ruby|rt|section|div|span)$/;
const attributes = /^(href|title|data-src|width|height|alt|colspan|rowspan|start|class|id|data-tex|data-card)$/;

test.each(attacks)('leaves nothing dangerous of %s', (attack) => {
  for (const element of inertBody(sanitise(attack)).querySelectorAll('*')) {
    expect(element.localName).toMatch(tags);
    for (const { name, value } of element.attributes) {
      // No browser lets go of `is`; emptied, it names nothing.
      expect(name === 'is' && value === '' ? 'id' : name).toMatch(attributes);
      expect(value).not.toMatch(/script:|text\/html|svg\+xml|evil\.example/);
    }
    expect(element.id === '' || element.id.startsWith('fn-')).toBe(true);
  }
});

test.each(attacks)('changes nothing the second time: %s', (attack) => {
  const once = sanitise(attack);
  expect(sanitise(once)).toBe(once);
});

const kept = [
  '<p class="align-center">一<br><strong>二</strong> <a href="https://a.example/">三</a></p>',
  '<p><img data-src="https://a.example/a.png" width="10" height="20" alt="雨"></p>',
  '<p><img data-src="data:image/png;base64,AAAA" alt=""></p>',
  '<pre><code class="language-c++">a\n  b\n</code></pre>',
  '<table><thead><tr><th>一</th></tr></thead><tbody><tr><td colspan="2" rowspan="3">二</td></tr></tbody></table>',
  '<ol start="3"><li>一<ul><li>二</li></ul></li></ol>',
  '<p>一<span class="formula" data-tex="a&lt;b">a</span></p><div class="formula" data-tex="\\frac{1}{2}">b</div>',
  '<p class="card" data-card="mini-program"><a href="https://a.example/" title="二">一</a> · 三</p>',
  '<p><a href="#fn-1" class="footnote-ref">1</a></p><p id="fn-1">一</p>',
  '<details><summary>一</summary><p>二</p></details><p><ruby>雨<rt>yǔ</rt></ruby></p>',
];

test.each(kept)('keeps %s', (html) => {
  expect(sanitise(html)).toBe(html);
});

test.each([
  ['•', true],
  ['12.', true],
  ['–', true],
  ['", onclick=x', false],
  ['雨', false],
])('only the sign of a list is kept as what was typed: %s', (typed, isKept) => {
  const item = inertBody('<ul><li>雨</li></ul>');
  item.querySelector('li')?.setAttribute('data-typed', typed);
  expect(sanitise(item.innerHTML).includes('data-typed')).toBe(isKept);
});
