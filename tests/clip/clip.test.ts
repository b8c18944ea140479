import { expect, test } from 'vitest';
import type { Clip } from '@/utils/article';

import { checkClip } from '@/utils/clip/check-clip';
import { clip } from '@/utils/clip/clip';
import { article, short, wechatPage } from '../sites/wechat/page';

const clipped = (page: Document) => clip(page, short) as Clip;
const titled = (title: string) =>
  wechatPage({ body: article, scripts: [`window.cgiDataNew = { title: ${JSON.stringify(title)} };`] });

test.each([
  ['blanks and breaks', ' 湿\n\n路\t\u200b\u202e ', '湿 路'],
  ['nothing', '', '雨停了，路还是湿的。'],
  ['blanks alone', ' \u200b ', '雨停了，路还是湿的。'],
])('a title of %s is one line', (_, given, title) => {
  expect(clipped(titled(given)).facts.title).toBe(title);
});

test('a title of 5,000 characters is cut, and whole in the text', () => {
  const long = '雨'.repeat(4999) + '停';
  const { facts, text } = clipped(titled(long));
  expect(facts.title).toBe(`${'雨'.repeat(199)}…`);
  expect(text.split('\n')).toEqual([long, '雨停了，路还是湿的。']);
});

const checked = (outcome: Clip) => checkClip(JSON.parse(JSON.stringify(outcome)), short) as Clip;

test.each([
  ['nick_name', 'account', 200],
  ['author', 'author', 200],
  ['desc', 'description', 2000],
] as const)('%s of 30,000 characters is cut, and the article kept', (name, fact, longest) => {
  const data = JSON.stringify({ title: '湿路', [name]: '雨'.repeat(30_000) });
  const outcome = clipped(wechatPage({ body: article, scripts: [`window.cgiDataNew = ${data};`] }));
  expect(checked(outcome).facts[fact]).toBe(`${'雨'.repeat(longest - 1)}…`);
});

test('an endless address of a cover is left out, and the article kept', () => {
  const data = JSON.stringify({ title: '湿路', cdn_url: `https://pic.example/${'a'.repeat(9000)}` });
  const outcome = clipped(wechatPage({ body: article, scripts: [`window.cgiDataNew = ${data};`] }));
  expect(checked(outcome).facts).toMatchObject({ title: '湿路', cover: null });
});

test('of more pictures than an article can have the first 5,000 are fetched', () => {
  const pictures = Array.from({ length: 5001 }, (_, index) => `<img data-src="https://pic.example/${index}.png">`);
  const outcome = clipped(wechatPage({ body: `<div id="js_content"><p>一</p>${pictures.join('')}</div>` }));
  expect(checked(outcome)).toMatchObject({ pictures: { length: 5000 }, measure: { images: 5001 } });
});

test('clipping twice gives the same, and leaves the page as it was', () => {
  const page = titled('湿路');
  const before = page.documentElement.outerHTML;
  const [first, second] = [clipped(page), clipped(page)];
  expect({ ...first, milliseconds: null }).toEqual({ ...second, milliseconds: null });
  expect(page.documentElement.outerHTML).toBe(before);
});

test('a page whose scripts have run gives the same', () => {
  const wx = 'https://mmbiz.qpic.cn/mmbiz_png/One/640?wx_fmt=png';
  const served = `<div id="js_content" style="visibility: hidden; opacity: 0;"><p><span leaf="">雨停了。</span></p><p><img data-src="${wx}" data-w="20" data-ratio="0.5"></p></div>`;
  const shown = `<div id="js_content" style=""><p style="visibility: visible;"><span leaf="">雨<span class="wx_search_keyword">停</span>了。</span></p><p><img data-src="${wx}" data-w="20" data-ratio="0.5" src="${wx}&amp;tp=webp&amp;wxfrom=5" alt="图片" style="width: 20px !important;"></p></div>`;
  expect(clipped(wechatPage({ body: shown })).html).toBe(clipped(wechatPage({ body: served })).html);
});

test('pictures are told once each, in reading order, and those inside an address not at all', () => {
  const inline = `data:image/png;base64,${'A'.repeat(400)}`;
  const body = ['a', 'b', 'a'].map((name) => `<img data-src="https://pic.example/${name}.png">`).join('');
  const page = wechatPage({ body: `<div id="js_content"><p>一${body}<img src="${inline}"></p></div>` });
  expect(clipped(page)).toMatchObject({
    pictures: ['https://pic.example/a.png', 'https://pic.example/b.png'],
    measure: { images: 4, characters: 1 },
  });
});

test('the result is plain data', () => {
  const outcome = clipped(titled('湿路'));
  expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
});
