import { expect, test } from 'vitest';
import { progressOf } from '@/components/reader/progress';
import { readingBody } from '@/components/reader/reading-body';
import { readingWords } from '@/components/reader/reading-words';
import { readingMinutes } from '@/utils/i18n/format';
import { langOf } from '@/utils/lang-of';
import { type Ends, nothingRepeats } from '@/utils/promotion/repeats';

const read = (html: string) => readingBody(html, 'https://mp.weixin.qq.com/s/abc', readingWords());
const body = (html: string) => read(html).body;

test('lists headings of two levels and gives them ids', () => {
  const { headings } = read('<h3>甲</h3><h4>甲之一</h4><h5>太细</h5><h3>  乙\n</h3><h3></h3>');
  expect(headings).toEqual([
    { id: 'h-0', text: '甲', depth: 0 },
    { id: 'h-1', text: '甲之一', depth: 1 },
    { id: 'h-2', text: '乙', depth: 0 },
  ]);
});

test.each([
  ['<script>top.pwned = 1</script><p onclick="top.pwned = 1">字</p>', '<p class="plain">字</p>'],
  ['<img src="https://evil.example/a.png" onerror="top.pwned = 1">', ''],
  ['<p><a href="javascript:top.pwned = 1">点</a></p>', '<p class="plain"><a>点</a></p>'],
])('nothing runs or loads of %s', (html, clean) => {
  expect(body(html).innerHTML).toBe(clean);
});

test('holds a picture back until it is known', () => {
  const holder = body('<p><img data-src="https://mmbiz.qpic.cn/a.jpg" width="640" height="480"></p>').querySelector(
    '.picture',
  );
  expect(holder?.getAttribute('data-address')).toBe('https://mmbiz.qpic.cn/a.jpg');
  expect(holder?.querySelector('img')?.hasAttribute('src')).toBe(false);
  expect(holder?.querySelector('img')?.alt).toBe('第1张图');
});

test.each([
  ['<p>字<img data-src="https://e.cn/a.png" width="20" height="20">字</p>', true],
  ['<p>字<img data-src="https://e.cn/a.png" class="emoji">字</p>', true],
  ['<p><img data-src="https://e.cn/a.png" width="20" height="20"></p>', false],
  ['<p>字<img data-src="https://e.cn/a.png" width="400" height="20"></p>', false],
])('%s stays in its line: %s', (html, inline) => {
  expect(body(html).querySelector('.picture')?.classList.contains('inline')).toBe(inline);
});

test('sets columns of numbers to the right, heads included, and lets tables scroll', () => {
  const table = body(
    '<table><tr><th>木料</th><th>收缩</th><th>备注</th></tr><tr><td>1</td><td>2.6%</td><td>轻</td></tr><tr><td>2</td><td>—</td><td>3</td></tr></table>',
  );
  expect([...table.querySelectorAll('.number')].map((cell) => cell.textContent)).toEqual(['收缩', '2.6%', '—']);
  expect(table.querySelector('.scroll')?.getAttribute('role')).toBe('region');
});

test('only plain paragraphs may be indented', () => {
  const plain = body(
    '<p>甲</p><h2>题</h2><p>题下</p><p class="align-center">中</p><blockquote><p>引</p></blockquote><p><img data-src="https://e.cn/a.png"></p><p>乙</p>',
  ).querySelectorAll('.plain');
  expect([...plain].map((one) => one.textContent)).toEqual(['甲', '乙']);
});

test.each([
  ['<p><em>让一让</em></p>', ''],
  ['<p><em>rule of thumb</em></p>', 'latin'],
  [`<p><em>${'一整段都是斜的话。'.repeat(4)}</em></p>`, 'long'],
])('emphasis of %s', (html, name) => {
  expect(body(html).querySelector('em')?.className).toBe(name);
});

test('a card without an address leads to the original', () => {
  const links = body(
    '<p class="card" data-card="video">夜里的河</p><p class="card" data-card="article"><a href="https://a.cn/">有</a></p>',
  ).querySelectorAll('a');
  expect([...links].map((link) => link.getAttribute('href'))).toEqual([
    'https://mp.weixin.qq.com/s/abc',
    'https://a.cn/',
  ]);
});

test.each([
  ['这说来国们', 'zh-CN'],
  ['這說來國們', 'zh-TW'],
  ['木头 with a little English inside of it and 汉字汉字汉字', 'zh-CN'],
  ['Only English words here', 'en'],
  ['これは日本語の文章です', 'ja'],
  ['', 'zh-CN'],
])('%s is %s', (text, lang) => {
  expect(langOf(text)).toBe(lang);
});

test.each([
  [100, 5100, 0, 10],
  [-2000, 2000 + 1000, 0.5, 5],
  [-4000, 1000, 1, 0],
  [-9000, -4000, 1, 0],
  [100, 600, 1, 0],
])('from %i to %i it is %d read', (top, bottom, share, minutes) => {
  expect(progressOf(top, bottom, 1000, 3500)).toEqual({ share, minutes });
});

test.each([0, 350, 776, 3218])(
  'at the top of %i characters as many minutes are left as its head says',
  (characters) => {
    expect(progressOf(100, 5100, 1000, characters).minutes).toBe(readingMinutes(characters));
  },
);

const long = `<p>${'木头要动。'.repeat(12)}</p>`;
const promoted = `<p>点击上方蓝字关注我们</p>${long}<p>来源：木作</p><h2>往期推荐</h2><p><a href="https://mp.weixin.qq.com/s/a">一</a></p><p>扫码关注我们</p>`;
const read2 = (html: string, repeats: Ends | null) =>
  readingBody(html, 'https://mp.weixin.qq.com/s/abc', readingWords(), repeats);

test('the author’s promotion is folded away at both ends, with how much it is and a way to see it', () => {
  const { body, headings } = read2(promoted, nothingRepeats);
  const asides = [...body.querySelectorAll<HTMLDetailsElement>('details.aside')];
  expect(asides.map(({ open }) => open)).toEqual([false, false]);
  expect(asides.map((aside) => aside.querySelector('summary')?.textContent)).toEqual([
    '按你的设置略去了作者的推广，1处 · 显示收起',
    '按你的设置略去了作者的推广，3处 · 显示收起',
  ]);
  expect(asides[1]?.textContent).toContain('往期推荐');
  expect(body.firstElementChild).toBe(asides[0]);
  expect(asides[1]?.previousElementSibling?.textContent).toBe('来源：木作');
  expect(headings).toEqual([]);
});

test('the author’s promotion is content where nobody asked for less', () => {
  const { body, headings } = read2(promoted, null);
  expect(body.querySelector('.aside')).toBe(null);
  expect(headings).toHaveLength(1);
});

test('a note leads back to where it was first called', () => {
  const call = '<sup class="footnote-ref"><a href="#fn-1">1</a></sup>';
  const note =
    '<section class="footnotes"><ol><li id="fn-1">注</li><li id="fn-2"><p>没有人叫的</p></li></ol></section>';
  const frame = body(`<p>雨${call}停${call}</p>${note}`);
  const back = [...frame.querySelectorAll('.footnotes a')];
  expect(back.map((link) => [link.getAttribute('href'), link.getAttribute('aria-label')])).toEqual([
    ['#from-fn-1', '回到正文'],
  ]);
  expect([...frame.querySelectorAll('[id^="from-"]')]).toEqual([frame.querySelector('.footnote-ref a')]);
});
