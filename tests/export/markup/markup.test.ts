import { describe, expect, test } from 'vitest';
import { inertBody } from '@/utils/clip/inert';
import { sanitise } from '@/utils/clip/sanitise';
import { bodyMarkup } from '@/utils/export/markup/markup';
import type { MarkupOptions } from '@/utils/export/markup/writer';
import { randomBodies } from './random-body';

const options: MarkupOptions = {
  picture: (address) => (address.includes('kept') ? 'p.png' : null),
  words: { lost: '这张图没有收到', original: '看原文' },
  original: 'https://x.example/a',
};

/** A stored body as it is written, without the line ends between blocks. */
function written(html: string, more: Partial<MarkupOptions> = {}): string {
  return bodyMarkup(inertBody(sanitise(html)), { ...options, ...more }).replaceAll(/\n/g, '');
}

const kept = (alt = '') => `<img data-src="https://x.example/kept" alt="${alt}">`;

test.each([
  ['words as they are', '<p>a &lt;b&gt; &amp; "c"</p>', '<p>a &lt;b&gt; &amp; &quot;c&quot;</p>'],
  ['no signs that XML lacks', '<p>雨\u0001\u000b\ufffe停</p>', '<p>雨停</p>'],
  ['elements without content closed', '<p>一<br>二</p><hr>', '<p>一<br/>二</p><hr/>'],
  [
    'a block inside a mark: the mark inside the block',
    '<strong><p>一</p><p>二</p></strong>',
    '<p><strong>一</strong></p><p><strong>二</strong></p>',
  ],
  [
    'a link around blocks',
    '<a href="https://x.example/">前<p>一</p></a>',
    '<a href="https://x.example/">前</a><p><a href="https://x.example/">一</a></p>',
  ],
  ['a block in a heading as a line', '<h2>一<section>二</section></h2>', '<h2>一<br/>二</h2>'],
  ['a stray item in a box', '<section><li>一</li></section>', '<div><div>一</div></div>'],
  ['what is in a list beside its items as an item', '<ul>一<li>二</li></ul>', '<ul><li>一</li><li>二</li></ul>'],
  ['a heading in the head of a table as words', '<table><tr><th><h3>一</h3></th></tr></table>', 'th><p><strong>一'],
  [
    'code once, with its language',
    '<pre><code class="language-js">a\n&lt;b</code></pre>',
    'language-js">a&lt;b</code>',
  ],
  ['terms with what they mean', '<dl><dt>一</dt><dd>二</dd></dl>', '<dl><dt>一</dt><dd>二</dd></dl>'],
  ['terms without', '<dl><dt>一</dt></dl>', '<div><div>一</div></div>'],
  ['ruby', '<p><ruby>墨<rt>mò</rt></ruby></p>', '<p><ruby>墨<rt>mò</rt></ruby></p>'],
  ['ruby with a reading for nothing', '<p><ruby><rt>mò</rt>墨</ruby></p>', '<p>(mò)墨</p>'],
  [
    'a caption between others as a line',
    '<figure><p>一</p><figcaption>图</figcaption><p>二</p></figure>',
    'class="caption"',
  ],
  [
    'words stressed by their script',
    '<p><em>重</em><em>word</em></p>',
    '<p><em>重</em><em class="latin">word</em></p>',
  ],
  ['a formula that is not drawn', '<p><span class="formula" data-tex="a&lt;b"></span></p>', 'formula">a&lt;b</code>'],
  ['a picture', `<p>${kept('山&quot;')}</p>`, '<p><img src="p.png" alt="山&quot;"/></p>'],
  ['nothing of an empty paragraph', '<p> </p><p>一</p>', '<p>一</p>'],
])('%s', (_, html, expected) => {
  expect(written(html)).toContain(expected);
});

test('a picture that is not kept is told, with its description and address', () => {
  expect(written('<p><img data-src="https://x.example/gone?a=1&amp;b" alt="山"></p>')).toBe(
    '<p><span class="lost">这张图没有收到：山 <a href="https://x.example/gone?a=1&amp;b">https://x.example/gone?a=1&amp;b</a></span></p>',
  );
});

test('a card without an address leads to the original', () => {
  expect(written('<p class="card" data-card="video">视频</p>')).toBe(
    '<p class="card">视频 <a href="https://x.example/a">看原文</a></p>',
  );
});

describe('footnotes', () => {
  const body =
    '<p>文<sup class="footnote-ref"><a href="#fn-1">1</a></sup>再<sup class="footnote-ref"><a href="#fn-1">1</a></sup>无<sup class="footnote-ref"><a href="#fn-9">9</a></sup></p>' +
    '<section class="footnotes"><h3>参考</h3><ol><li id="fn-1"><p>注</p></li><li id="fn-1">又</li></ol></section>';

  test('lead there and back, ids once, no way to nowhere', () => {
    const markup = written(body, { prefix: 'a7-' });
    expect(markup).toContain('<a href="#a7-fn-1" id="a7-ref-1" role="doc-noteref">1</a>');
    expect(markup).toContain('<aside id="a7-fn-1" class="footnote" role="doc-footnote">');
    expect(markup).toContain('<a href="#a7-ref-1" role="doc-backlink">1</a>');
    expect(markup).toContain('<h3>参考</h3>');
    expect(markup).not.toContain('fn-9');
    const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('pop up in an EPUB', () => {
    const markup = written(body, { epub: true });
    for (const type of ['noteref', 'footnotes', 'footnote']) expect(markup).toContain(`epub:type="${type}"`);
  });
});

test('what is folded away stays folded on a page, and lies open in an EPUB', () => {
  const html = '<details><summary>题</summary><p>文</p></details>';
  expect(written(html)).toBe('<details><summary>题</summary><p>文</p></details>');
  expect(written(html, { epub: true })).toContain('<p><strong>题</strong></p><p>文</p>');
});

test.each([
  ['http://例子.测试/路?a b|c#d#e', 'http://xn--fsqu00a.xn--0zwm56d/%E8%B7%AF?a%20b%7Cc#d%23e'],
  ['https://x.example/100%', 'https://x.example/100%25'],
  ['mailto:a@b.example', 'mailto:a@b.example'],
])('the link %s is written so that every program takes it', (href, address) => {
  expect(written(`<p><a href="${href}">字</a></p>`)).toBe(`<p><a href="${address}">字</a></p>`);
});

test('a link that no program could follow is words that say where it led', () => {
  expect(written('<p><a href="https://a_b.example/">字</a></p>')).toBe(
    '<p><span title="https://a_b.example/">字</span></p>',
  );
});

describe.each([false, true])('whatever stands inside whatever (EPUB: %s)', (epub) => {
  const bodies = randomBodies(150, 7).map((html) => ({ html, markup: written(html, { epub, prefix: 'a1-' }) }));
  const parse = (markup: string) =>
    new DOMParser().parseFromString(
      `<div xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops">${markup}</div>`,
      'application/xml',
    );

  test('is well-formed, has no id twice, and leads nowhere but to what is there', () => {
    for (const { html, markup } of bodies) {
      const page = parse(markup);
      expect(page.querySelector('parsererror'), html).toBeNull();
      const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size, html).toBe(ids.length);
      const ways = [...page.querySelectorAll('a[href^="#"]')].map((way) => way.getAttribute('href')?.slice(1));
      expect(
        ways.filter((way) => !ids.includes(way ?? '')),
        html,
      ).toEqual([]);
    }
  });

  test('keeps every word', () => {
    const letters = (text: string | null | undefined) =>
      [...(text ?? '').matchAll(/[\p{L}\p{N}]/gu)]
        .map(([sign]) => sign)
        .sort()
        .join('');
    for (const { html, markup } of bodies) {
      const body = inertBody(sanitise(html));
      for (const formula of body.querySelectorAll('[data-tex]')) formula.textContent = '';
      const page = parse(markup);
      for (const own of page.querySelectorAll('.lost, .formula, .number, .card > a:last-child')) own.remove();
      expect(letters(page.documentElement.textContent).length, html).toBeGreaterThanOrEqual(
        letters(body.textContent).length,
      );
    }
  });
});
