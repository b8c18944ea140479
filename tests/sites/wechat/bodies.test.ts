import { expect, test } from 'vitest';
import type { Clip } from '@/utils/article';
import { clip } from '@/utils/clip/clip';
import { long, short, wechatPage } from './page';

const clipped = (page: Document, url = short) => clip(page, url) as Clip;
const header =
  '<div id="js_content"><div class="wx_follow_context"><span class="wx_follow_nickname">雨天</span></div></div>';

test('a repost that shows only a card has the words that came with the page', () => {
  const scripts = [
    String.raw`window.cgiDataNew = { item_show_type: '0' * 1, content_noencode: JsDecode('\x3cp\x3e雨停了。\x3c/p\x3e') };`,
  ];
  const page = wechatPage({ body: '<div id="js_content"></div>', scripts });
  expect(clipped(page).html).toBe('<p>雨停了。</p>');
});

test('a repost whose card shows its first words by now has all of them', () => {
  const scripts = [
    `window.cgiDataNew = { item_show_type: '0' * 1, content_noencode: '<p>雨停了。</p><p>路还是湿的。</p>' };`,
  ];
  const card = '<div id="js_content" class="original_panel_content js_underline_content"><p>雨停...</p></div>';
  expect(clipped(wechatPage({ body: card, scripts })).html).toBe('<p>雨停了。</p><p>路还是湿的。</p>');
  expect(clipped(wechatPage({ body: card })).html).toBe('<p>雨停...</p>');
});

test('a picture post has its pictures in order, and neither watermark nor cover', () => {
  const scripts = [
    String.raw`window.cgiDataNew = { item_show_type: '8' * 1, title: '塔', content_noencode: '第一行\x0a\x0a第二行', picture_page_info_list: [
      { cdn_url: JsDecode('https://mmbiz.qpic.cn/a/One/0?wx_fmt=png'), width: '10' * 1, height: '20' * 1, watermark_info: { cdn_url: JsDecode('https://mmbiz.qpic.cn/a/Mark/0') } },
      { cdn_url: JsDecode('https://mmbiz.qpic.cn/a/Two/0'), share_cover: { cdn_url: 'https://mmbiz.qpic.cn/a/Cover/0' } } ] };`,
  ];
  const { pictures, text, facts } = clipped(wechatPage({ body: header, scripts }));
  expect(pictures).toEqual(['https://mmbiz.qpic.cn/a/One/0?wx_fmt=png', 'https://mmbiz.qpic.cn/a/Two/0']);
  expect(text).toBe('第一行\n第二行');
  expect(facts.kind).toBe('pictures');
});

test('a live photo is its picture', () => {
  const scripts = [
    `window.cgiDataNew = { item_show_type: '8' * 1, title: '潮', picture_page_info_list: [
      { live_photo: { vid: 'wxv_1', format_info: [ { url: 'https://mpvideo.qpic.cn/a.mp4', cdn_url: 'https://mmbiz.qpic.cn/a/Frame/0' } ] }, cdn_url: 'https://mmbiz.qpic.cn/a/Tide/0' } ] };`,
  ];
  expect(clipped(wechatPage({ body: header, scripts })).pictures).toEqual(['https://mmbiz.qpic.cn/a/Tide/0']);
});

const audio = `window.cgiData = { voiceid : "MzAwMDAwMDMx_2247", duration : "125", hit_bizuin: "0" };
  window.cgiData.vid = ''; window.item_show_type = '7' || '';`;
const short17 = `window["item_show_type"] = '17' || ''; window.short_content = '雨停了。\\x0a路还是湿的。';`;

test.each([
  ['sound of 2019', 'audio', audio, ['雨声', '一分钟的雨。']],
  [
    'sound of 2025',
    'audio',
    `window.cgiDataNew = { item_show_type: '7' * 1, desc: '一分钟的雨。', finder_audio_card: JsDecode('{\\x22list\\x22:[{\\x22title\\x22:\\x22雨声\\x22}]}') };`,
    ['雨声', '一分钟的雨。'],
  ],
  [
    'music',
    'music',
    `window.cgiDataNew = { item_show_type: '6' * 1, content_noencode: '一分钟的雨。', music_page_info: { music_name: '雨歌', singer: '云' } };`,
    ['雨歌 · 云', '一分钟的雨。'],
  ],
  ['short content', 'short', short17, ['雨停了。', '路还是湿的。']],
])('a post of %s has its words', (_, kind, script, lines) => {
  const head = '<meta property="og:title" content="雨声"><meta property="og:description" content="一分钟的雨。">';
  const { text, facts } = clipped(wechatPage({ head, body: '<div id="js_article"></div>', scripts: [script] }));
  expect(facts.kind).toBe(kind);
  expect(text.split('\n').map((line) => line.replace(/ · \d+:\d\d$/, ''))).toEqual(lines);
});

test('the data of 2019 that go by a short name are read', () => {
  const scripts = [
    `(function(_g){ _g.cgiData = _g.cgiData || {}; var d = _g.cgiData; d.title = "雨"; d.nick_name = "雨天"; d.ct = "1574952848"; })(window);
     window.item_show_type = '5' || '';`,
    `var e = {}; e.title = "no"; window.msg_title = cgiData.title;`,
  ];
  const head = '<meta property="og:description" content="一分钟的雨。">';
  expect(clipped(wechatPage({ head, scripts })).facts).toMatchObject({ title: '雨', account: '雨天', kind: 'video' });
});

test('what the search marks is only words', () => {
  const marked = '雨<span class="wx_search_keyword_wrap"><span class="wx_search_keyword">停了</span></span>，路湿。';
  const page = wechatPage({ body: `<div id="js_content"><p>${marked}</p></div>` });
  expect(clipped(page).html).toBe('<p>雨停了，路湿。</p>');
});

const price = (words: string) => `<h1 id="activity-name"><span class="pay__tag">${words}</span> 雨</h1>`;
const paid = `window.cgiDataNew = { is_pay_subscribe: '1' * 1, pay_subscribe_info: { desc: '给等雨的人。' } };`;
const wall = '<p><mp-pay-preview-filter data-offset="6"></mp-pay-preview-filter></p>';

test.each([
  ['the free part', price('付费'), `<p>雨</p>${wall}`, true],
  [
    'the free part and something unseen',
    '',
    `<p>雨</p>${wall}<p style="display: none;"><mp-style-type></mp-style-type></p>`,
    true,
  ],
  ['nothing but what is said before it', price('付费'), wall, true],
  ['more behind the free part', '', `<p>雨</p>${wall}<p>停了</p>`, false],
  ['a tag that says it is paid', price('已付费'), `<p>雨</p>${wall}`, false],
  ['no mark', '', '<p>雨</p>', false],
])('a paid article that shows %s', (_, heading, words, partial) => {
  const body = `${heading}<div id="js_content" style="visibility: hidden">${words}</div>`;
  const { facts, text } = clipped(wechatPage({ body, scripts: [paid] }));
  expect(facts).toMatchObject({ partial });
  expect(text.startsWith('给等雨的人。')).toBe(true);
  expect(text.includes('雨\n停了')).toBe(words.includes('停了'));
});

test("a text post is not its writer's name", () => {
  const words = String.raw`text_page_info: { content_noencode: '雨停了。\x0a路还是湿的。', is_user_title: '0' * 1 }`;
  const scripts = [`window.cgiDataNew = { item_show_type: '10' * 1, title: '雨停了。路还是湿的。', ${words} };`];
  const { text, facts } = clipped(wechatPage({ body: header, scripts }));
  expect(text).toBe('雨停了。\n路还是湿的。');
  expect(facts.title).toBe('雨停了。 路还是湿的。'.slice(0, 4));
});

test('the header of a post is no article, where the page does not say what it is', () => {
  expect(clip(wechatPage({ body: header }), short)).toEqual({ refusal: 'empty', detail: null });
});

test('a film is its description', () => {
  const scripts = [`window.item_show_type = '5' || ''; window.ct = '1574952848' || ''; window.msg_title = '雨' || '';`];
  const page = wechatPage({
    head: '<meta property="og:description" content="一分钟的雨。">',
    body: '<div id="js_article"></div>',
    scripts,
  });
  expect(clipped(page, long)).toMatchObject({ text: '一分钟的雨。', facts: { kind: 'video', title: '雨' } });
});

test('a page whose words never came is refused', () => {
  const page = wechatPage({
    head: '<meta property="og:title" content="雨">',
    body: '<div id="js_content"> \u200b </div>',
  });
  expect(clip(page, short)).toEqual({ refusal: 'empty', detail: null });
});
