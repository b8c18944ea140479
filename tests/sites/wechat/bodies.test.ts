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
