import { expect, test } from 'vitest';
import type { Reading } from '@/utils/sites/site';
import { wechat } from '@/utils/sites/wechat';
import { article, long, short, wechatPage } from './page';

const read = (page: Document, url: URL) => wechat.read(page, url) as Reading;

test('takes everything from the data of a page of 2025', () => {
  const data = String.raw`window.cgiDataNew = { base_resp: { title: 'no' }, user_name: JsDecode('gh_0123456789ab'),
    nick_name: JsDecode('雨天\x26amp;晴天'), title: JsDecode('湿路 \x26quot;一\x26quot;'), desc: JsDecode('雨\x0a停'),
    cdn_url: JsDecode('https://mmbiz.qpic.cn/mmbiz_jpg/Cover/0?wx_fmt=jpeg'), author: JsDecode('阿雨'),
    source_url: JsDecode('https://rain.example/a?b=1\x26amp;c=2'), bizuin: JsDecode('MzAwMDAwMDA3MQ=='), mid: '2247541071' * 1,
    idx: '2' * 1, sn: JsDecode('0123456789abcdef0123456789abcdef'), create_timestamp: '1762747210' * 1,
    item_show_type: '0' * 1, copyright_info: { copyright_stat: '1' * 1 }, user_info: { title: JsDecode('nor this') } };`;
  expect(read(wechatPage({ body: article, scripts: ['var a = 1;', data] }), short)).toMatchObject({
    key: 'wx:MzAwMDAwMDA3MQ==:2247541071:2',
    url: 'https://mp.weixin.qq.com/s?__biz=MzAwMDAwMDA3MQ==&mid=2247541071&idx=2&sn=0123456789abcdef0123456789abcdef',
    shortUrl: 'https://mp.weixin.qq.com/s/AbCdEfGhIjKlMnOpQrStUv',
    kind: 'article',
    title: '湿路 "一"',
    account: '雨天&晴天',
    accountId: 'gh_0123456789ab',
    author: '阿雨',
    publishedAt: '2025-11-10T12:00:10+08:00',
    sourceUrl: 'https://rain.example/a?b=1&c=2',
    cover: 'https://mmbiz.qpic.cn/mmbiz_jpg/Cover/0?wx_fmt=jpeg',
    description: '雨 停',
    original: true,
  });
});

test('takes everything from the variables of a page of 2019', () => {
  const scripts = [
    `var biz = ""||"MzAwMDAwMDA3MQ=="; var sn = "" || ""|| ""; var mid = "" || ""|| "2247541071"; var idx = "" || "" || "1";`,
    `var nickname = htmlDecode("雨天&amp;晴天"); var ct = "1523110915"; var user_name = "gh_0123456789ab";
     var msg_title = '湿路&#39;'.html(false); var msg_desc = "雨停"; var msg_source_url = ''; var _copyright_stat = "1"; var author = "阿雨";`,
  ];
  expect(read(wechatPage({ body: article, scripts }), short)).toMatchObject({
    key: 'wx:MzAwMDAwMDA3MQ==:2247541071:1',
    title: "湿路'",
    account: '雨天&晴天',
    author: '阿雨',
    publishedAt: '2018-04-07T22:21:55+08:00',
    sourceUrl: null,
    original: true,
  });
});

test('takes what it can from the page itself when there is no data', () => {
  const head = '<meta property="og:title" content="湿路"><meta name="author" content="阿雨">';
  const meta = '<a id="js_name"> 雨天 </a><em id="publish_time">2019-04-07</em>';
  expect(read(wechatPage({ head, body: `${meta}${article}` }), long)).toMatchObject({
    key: 'wx:MzAwMDAwMDA3MQ==:2247541071:2',
    title: '湿路',
    account: '雨天',
    author: '阿雨',
    publishedAt: '2019-04-07',
  });
});

test.each([
  ['the price tag of a paid article', '<h1 id="activity-name"><span class="pay__tag">付费</span> 湿路</h1>', '湿路'],
  [
    'a title with an element of its own',
    '<h1 id="activity-name"><span class="js_title_inner">湿路</span> x</h1>',
    '湿路',
  ],
  ['no title', '', ''],
])('reads the title beside %s', (_, heading, title) => {
  expect(read(wechatPage({ body: heading + article }), short).title).toBe(title);
});

test('an article whose data name no author has none, whatever stands on the page', () => {
  const body = `<div id="meta_content"><span class="rich_media_meta rich_media_meta_text">转载自云</span></div>${article}`;
  expect(read(wechatPage({ body, scripts: [`window.cgiDataNew = { author: '' };`] }), short).author).toBeNull();
  expect(read(wechatPage({ body, scripts: [] }), short).author).toBe('转载自云');
});

test("believes the tab's address more than the page", () => {
  const scripts = [`window.cgiDataNew = { bizuin: 'MzBmYWtlZmFrZQ==', mid: '1' * 1, idx: '1' * 1 };`];
  expect(read(wechatPage({ body: article, scripts }), long).key).toBe('wx:MzAwMDAwMDA3MQ==:2247541071:2');
});

test.each([
  ['an account that is no such thing', `bizuin: '<b>', mid: '1' * 1`],
  ['a number that is none', `bizuin: 'MzAwMDAwMDA3MQ==', mid: 'x'`],
])('falls back to the address with %s', (_, fields) => {
  const scripts = [`window.cgiDataNew = { ${fields} };`];
  expect(read(wechatPage({ body: article, scripts }), short).key).toBe(short.href);
});

test.each([
  ['far to the right', `window.cgiDataNew = {\n${' '.repeat(80)}title: '湿路' };`],
  ['by its name in quotes', `window["cgiDataNew"] = { title: '湿路' };`],
  [
    'beside a local of its name',
    `window.cgiDataNew = { title: '湿路' }; function a() { var cgiData = { title: 'no' }; }`,
  ],
  [
    'before one of a function',
    `function a() { var cgiData = { title: 'no' }; } window.cgiDataNew = { title: '湿路' };`,
  ],
  ['after an empty one', `window.cgiData = {}; window.cgiDataNew = { title: '湿路' };`],
])('finds data %s', (_, script) => {
  expect(read(wechatPage({ body: article, scripts: [script] }), short).title).toBe('湿路');
});

test('finds the same in the last of many scripts, mentions of the data before it', () => {
  const noise = Array.from({ length: 40 }, () => `if (window.cgiDataNew.title) { var title = showTitle; }`);
  const scripts = [...noise, `window.cgiDataNew = { title: '湿路' }`];
  expect(read(wechatPage({ body: article, scripts }), short).title).toBe('湿路');
});
