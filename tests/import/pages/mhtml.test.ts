import { describe, expect, test } from 'vitest';
import { png, readAll, readZip, words, zip } from '../zip';
import { fileAt, type Kept, readOne, sizes, wechatPage } from './files';

const address = 'https://mp.weixin.qq.com/s/Kp3vXq0aLw7cRt9dYb2Zfg';
const shown = 'https://mmbiz.qpic.cn/a/640?wx_fmt=png&from=appmsg&tp=webp&wxfrom=5&wx_lazy=1';
const page = wechatPage(`
  <p><img data-src="https://mmbiz.qpic.cn/a/640?wx_fmt=png" src="${shown.replaceAll('&', '&amp;')}"></p>
  <p><img src="cid:p2@mhtml.blink" width="300" height="200"></p>`);

const base64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes)).replace(/(.{4})/g, '$1\r\n');

function quoted(text: string): string {
  const bytes = [...new TextEncoder().encode(text)];
  const letters = bytes.map((byte) =>
    byte === 0x3d || byte > 0x7e || byte < 0x20
      ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
      : String.fromCharCode(byte),
  );
  return (letters.join('').match(/(?:=..|[^=]){1,24}/g) ?? []).join('=\r\n');
}

function mhtml(parts: [headers: string, body: string][], line = '\r\n'): string {
  const head = `From: <Saved by Blink>
Snapshot-Content-Location: ${address}
Subject: =?utf-8?Q?=E6=BD=AE?=
Date: Wed, 12 Nov 2025 02:00:00 -0000
MIME-Version: 1.0
Content-Type: multipart/related;
\ttype="text/html";
\tboundary="----MultipartBoundary--x----"

`;
  const rest = parts.map(([headers, body]) => `------MultipartBoundary--x----\n${headers}\n\n${body}\n`).join('');
  return `${head}\n${rest}------MultipartBoundary--x------\n`.replace(/\r?\n/g, line);
}

const pictures: [string, string][] = [
  [`Content-Type: image/png\nContent-Transfer-Encoding: base64\nContent-Location: ${shown}`, base64(png(1))],
  ['Content-Type: image/png\nContent-ID: <p2@mhtml.blink>\nContent-Transfer-Encoding: base64', base64(png(2))],
];
const type = `Content-Type: text/html\nContent-Location: ${address}\nContent-Transfer-Encoding:`;

describe('an MHTML', () => {
  test.each([
    ['quoted-printable', '\r\n', mhtml([[`${type} quoted-printable`, quoted(page)], ...pictures])],
    [
      'quoted-printable, ends of lines changed',
      '\n',
      mhtml([[`${type} quoted-printable`, quoted(page)], ...pictures], '\n'),
    ],
    ['base64', '\r\n', mhtml([[`${type} base64`, base64(new TextEncoder().encode(page))], ...pictures])],
    ['8bit', '\r\n', mhtml([[`${type} 8bit`, page], ...pictures])],
  ])('%s: the page, its pictures, its address and time', async (_, __, content) => {
    const found = await readOne(fileAt('a.mhtml', content));
    expect(found.incoming).toMatchObject({
      facts: { title: '潮水表', account: '潮间带', site: 'wechat', shortUrl: address },
      clippedAt: '2025-11-12T02:00:00.000Z',
    });
    expect(sizes(found)).toEqual({
      'https://mmbiz.qpic.cn/a/640?wx_fmt=png': 9,
      'https://picture.invalid/cid%3Ap2%40mhtml.blink': 9,
    });
  });

  test('its page in a part of parts, as mail programs write', async () => {
    const inner = `--inner\nContent-Type: text/plain\n\n潮水表\n--inner\n${type} 8bit\n\n${page}\n--inner--\n`;
    const nested: [string, string] = ['Content-Type: multipart/alternative; boundary=inner', inner];
    const found = await readOne(fileAt('a.mhtml', mhtml([nested, ...pictures])));
    expect(found.incoming.facts).toMatchObject({ title: '潮水表' });
    expect(found.pictures).toHaveLength(2);
  });

  test('in a ZIP', async () => {
    const [found] = await readZip(zip({ 'a.mht': mhtml([[`${type} 8bit`, page], ...pictures]) }));
    expect((found as Kept).pictures).toHaveLength(2);
  });

  test('in GBK, as its part says', async () => {
    const html = '<html><body><div id="js_content"><p>@@</p></div></body></html>';
    const text = mhtml([[`Content-Type: text/html; charset="gb2312"\nContent-Location: ${address}`, html]]);
    const bytes = [...text].flatMap((letter) => (letter === '@' ? [0xd5, 0xfd] : [letter.charCodeAt(0)]));
    expect((await readOne(fileAt('a.mht', Uint8Array.from(bytes)))).incoming.text).toContain('正正');
  });

  test('a damaged picture costs that picture, not the words', async () => {
    const [first, ...rest] = pictures as [[string, string], [string, string]];
    const content = mhtml([[`${type} 8bit`, page], [first[0], 'A'], ...rest]);
    const found = await readOne(fileAt('a.mhtml', content));
    expect(found.pictures).toHaveLength(1);
    expect(found.lostPictures).toBe(1);
  });

  test.each([
    ['without a page', mhtml(pictures)],
    ['cut in its head', 'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/\r\n'],
  ])('%s stops nobody', async (_, content) => {
    const all = await readAll(fileAt('a.mhtml', content), fileAt('good.md', '# 好的一篇\n\n正文'));
    expect(words(all)).toEqual({ 'a.mhtml': 'damaged-archive', 'good.md': '好的一篇' });
  });
});
