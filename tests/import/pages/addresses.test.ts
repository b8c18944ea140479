import { describe, expect, test } from 'vitest';
import { readAll } from '../zip';
import { fileAt, newsPage, readOne, wechatPage, words } from './files';

const news = 'https://news.mocang.example/a/1.html';
const short = 'https://mp.weixin.qq.com/s/Kp3vXq0aLw7cRt9dYb2Zfg';
const long =
  'https://mp.weixin.qq.com/s?__biz=MzA1234567890A==&mid=2650000001&idx=2&sn=0123456789abcdef0123456789abcdef';
const og = (url: string) => `<meta property="og:url" content="${url.replaceAll('&', '&amp;')}">`;
const single = `<!--\n Page saved with SingleFile \n url: ${news} \n saved date: Wed Nov 12 2025 10:00:00 GMT+0800 (中国标准时间)\n-->`;

describe('where a saved page was', () => {
  const cases: [string, string, string][] = [
    ["the browser's comment", `<!-- saved from url=(0036)${news} -->\n${newsPage('')}`, news],
    ["SingleFile's comment", newsPage('').replace('<head>', `${single}<head>`), news],
    ['og:url', newsPage('', og(news)), news],
    ['the canonical link', newsPage('', `<link href="${news}" rel="canonical">`), news],
    [
      'the comment before what the page says',
      `<!-- saved from url=(0036)${news} -->\n${newsPage('', og(short))}`,
      news,
    ],
    [
      'a comment without an address on the web',
      `<!-- saved from url=(0014)about:internet -->${newsPage('', og(news))}`,
      news,
    ],
  ];
  test.each(cases)('%s', async (_, html, url) => {
    const { incoming } = await readOne(fileAt('a.html', html));
    expect(incoming.facts).toMatchObject({ url, key: url, title: '石桥搬家', site: 'generic' });
    expect(incoming.text).toContain(words);
  });

  test('on WeChat: its identity, read by its adapter', async () => {
    const { incoming } = await readOne(fileAt('a.html', wechatPage('', og(long))));
    expect(incoming.facts).toMatchObject({
      key: 'wx:MzA1234567890A==:2650000001:2',
      url: long,
      site: 'wechat',
      title: '潮水表',
      account: '潮间带',
    });
  });

  test('a page elsewhere that shows the data of a WeChat page is none of its articles', async () => {
    const data = `<script>var biz = "MzA1234567890A=="; var mid = "1"; var idx = "1";</script>`;
    const html = `<!-- saved from url=(0036)${news} -->\n${newsPage(data, og(long))}`;
    expect((await readOne(fileAt('a.html', html))).incoming.facts.key).toBe(news);
  });

  test('nowhere: known by its content, its links of the place left out', async () => {
    const html = newsPage('<p>见<a href="/b">另一篇</a>与<a href="https://example.org/c">出处</a>。</p>');
    const { incoming } = await readOne(fileAt('a.html', html));
    expect(incoming.facts.key).toMatch(/^urn:sha256:[0-9a-f]{64}$/);
    expect(incoming.facts).toMatchObject({ url: incoming.facts.key, shortUrl: null, site: 'import' });
    expect(incoming.html).toContain('见另一篇与<a href="https://example.org/c">出处</a>');
    expect((await readOne(fileAt('b.html', html))).incoming.facts.key).toBe(incoming.facts.key);
  });
});

describe('when it was clipped', () => {
  test("SingleFile's date", async () => {
    const { incoming } = await readOne(fileAt('a.html', newsPage('').replace('<head>', `${single}<head>`)));
    expect(incoming.clippedAt).toBe('2025-11-12T02:00:00.000Z');
  });

  test("else the file's", async () => {
    const { incoming } = await readOne(fileAt('a.html', newsPage('', og(news))));
    expect(incoming.clippedAt).toBe('2025-11-20T04:00:00.000Z');
  });

  test('never a time to come', async () => {
    const { incoming } = await readOne(fileAt('a.html', newsPage('', og(news)), Date.UTC(2100, 1)));
    expect(incoming.clippedAt).toBeUndefined();
  });
});

describe('a page that is no article', () => {
  const notice = (words: string) =>
    `<!DOCTYPE html><html><head><link href="https://res.wx.qq.com/a.css" rel="stylesheet"></head>
<body><div class="weui-msg"><h2 class="weui-msg__title">${words}</h2></div></body></html>`;
  test.each([
    ['deleted', notice('该内容已被发布者删除')],
    ['verification', notice('环境异常')],
    ['violation', `<!-- saved from url=(0053)${short} -->${notice('此内容因违规无法查看')}`],
    ['empty', '<!DOCTYPE html><html><head><title>空</title></head><body></body></html>'],
  ])('%s', async (refusal, html) => {
    expect(await readAll(fileAt('a.html', html))).toMatchObject([{ kind: 'refused', refusal: { refusal } }]);
  });
});

describe('letters', () => {
  const gbk: Record<string, number[]> = { 标: [0xb1, 0xea], 题: [0xcc, 0xe2], 正: [0xd5, 0xfd], 文: [0xce, 0xc4] };
  const inGbk = (html: string) => Uint8Array.from([...html].flatMap((letter) => gbk[letter] ?? [letter.charCodeAt(0)]));
  const page = (meta: string) =>
    `<html><head>${meta}<title>标题</title></head><body><article><h1>标题</h1>${'<p>正文正文正文正文正文正文正文正文正文正文</p>'.repeat(9)}</article></body></html>`;
  test.each([
    ['GB 2312 as its meta says', inGbk(page('<meta http-equiv="Content-Type" content="text/html; charset=gb2312">'))],
    ['GBK without a word about it', inGbk(page(''))],
    ['GBK in a page that says UTF-8', inGbk(page('<meta charset="utf-8">'))],
    ['UTF-8 in a page that says GBK', new TextEncoder().encode(page('<meta charset="gbk">'))],
  ])('%s', async (_, bytes) => {
    const { incoming } = await readOne(fileAt('a.html', bytes));
    expect(incoming.facts.title).toBe('标题');
    expect(incoming.text).toContain('正文正文');
  });

  test('Big5 as its meta says', async () => {
    // 標題, 水 and 文 as Big5 has them; read as GBK or UTF-8 they are other letters.
    const big5: Record<string, number[]> = { 標: [0xbc, 0xd0], 題: [0xc3, 0x44], 水: [0xa4, 0xf4], 文: [0xa4, 0xe5] };
    const html = page('<meta charset="big5">').replaceAll('标题', '標題').replaceAll('正文', '水文');
    const bytes = Uint8Array.from([...html].flatMap((letter) => big5[letter] ?? [letter.charCodeAt(0)]));
    const { incoming } = await readOne(fileAt('a.html', bytes));
    expect(incoming.facts.title).toBe('標題');
    expect(incoming.text).toContain('水文水文');
  });
});
