import { expect, test } from 'vitest';
import type { Facts } from '@/utils/article';
import type { Found } from '@/utils/import/outcome';
import { nameOf, png, readAll, readZip, words, zip } from './zip';

const facts: Facts = {
  key: 'wx:MzA1234567890A==:1:1',
  url: 'https://mp.weixin.qq.com/s?__biz=MzA1234567890A==&mid=1&idx=1&sn=0123456789abcdef0123456789abcdef',
  shortUrl: 'https://mp.weixin.qq.com/s/AbCdEfGhIjKlMnOpQrStUv',
  site: 'wechat',
  kind: 'pictures',
  title: '九张图',
  account: '潮间带',
  accountId: 'gh_0123456789ab',
  author: '小林',
  publishedAt: '2025-11-10T12:00:10+08:00',
  sourceUrl: 'https://example.org/source',
  cover: 'https://mmbiz.qpic.cn/cover/0',
  description: '第一行\n第二行',
  original: true,
  repostOf: null,
  partial: false,
};

const head = `---
title: 九张图
url: https://mp.weixin.qq.com/s/AbCdEfGhIjKlMnOpQrStUv
source: 潮间带
date: 2025-11-10
fetch_date: 2025-11-12T01:02:03Z
id: wx:MzA1234567890A==:1:1
author: 小林
published: 2025-11-10T12:00:10+08:00
source_url: https://example.org/source
account_id: gh_0123456789ab
site: wechat
cover: https://mmbiz.qpic.cn/cover/0
description: 第一行 第二行
tags:
  - 海
status: reading
---

# 九张图

`;

async function ours(edit: (note: string) => string = (note) => note) {
  const [first, cover] = [png(1), png(2)];
  const [path, coverPath] = [await nameOf(first), await nameOf(cover)];
  const note = edit(`${head}![甲](../${path})\n\n![乙](../${path})\n\n![丙](../${path})\n`);
  const addresses = ['https://mmbiz.qpic.cn/a/0', 'https://mmbiz.qpic.cn/b/0'];
  const pictures = [...addresses.map((address) => [path, address]), [coverPath, facts.cover]];
  const item = {
    file: '潮间带/九张图.md',
    facts,
    clippedAt: '2025-11-12T01:02:03.456Z',
    via: null,
    tags: ['海'],
    status: 'reading',
    pictures,
  };
  return {
    files: { '潮间带/九张图.md': note, [path]: first, [coverPath]: cover },
    index: JSON.stringify({ format: 'mocang', version: 1, articles: [item] }),
    addresses,
  };
}

test('an archive of ours gives everything back', async () => {
  const { files, index, addresses } = await ours();
  const [found] = await readZip(zip({ ...files, 'mocang.json': index }));
  expect(found).toMatchObject({ kind: 'article', name: 'a.zip/潮间带/九张图.md', place: 1, of: 1, lostPictures: 0 });
  const { incoming, pictures } = article(found);
  expect(incoming).toMatchObject({
    facts,
    clippedAt: '2025-11-12T01:02:03.456Z',
    tags: ['海'],
    status: 'reading',
    pictures: addresses,
  });
  expect(pictures.map(({ address }) => address)).toEqual([...addresses, facts.cover]);
  expect(pictures.map(({ blob }) => [blob.size, blob.type])).toEqual([
    [9, 'image/png'],
    [9, 'image/png'],
    [9, 'image/png'],
  ]);
});

test('people unpack an export, edit a note and pack the folder again', async () => {
  const { files, index, addresses } = await ours((note) =>
    note.replace('title: 九张图', 'title: "十张图"').replace('author: 小林\n', ''),
  );
  const moved = Object.fromEntries(
    Object.entries({ ...files, 'mocang.json': index }).map(([name, file]) => [`备份/${name}`, file]),
  );
  const { incoming } = article((await readZip(zip({ ...moved, '__MACOSX/._x.md': 'x' })))[0]);
  expect(incoming).toMatchObject({ facts: { ...facts, title: '十张图', author: null }, pictures: addresses });
});

test.each([
  ['no index', null],
  ['a damaged index', '{"format":"mocang","version":1,"articles":[{'],
  ['an index of another kind', '{"format":"mocang","version":99,"articles":[]}'],
  [
    'an index of nonsense',
    '{"format":"mocang","version":1,"articles":[null,3,{"file":1},{"file":"潮间带/九张图.md","facts":{"key":3}}]}',
  ],
])('%s: the notes stand for themselves', async (_, index) => {
  const { files } = await ours();
  const { incoming, pictures } = article((await readZip(zip({ ...files, ...(index && { 'mocang.json': index }) })))[0]);
  expect(incoming.facts).toMatchObject({
    key: facts.key,
    title: '九张图',
    account: '潮间带',
    author: '小林',
    kind: 'article',
  });
  expect(pictures).toHaveLength(1);
});

test('a picture that was exchanged is left out, the words stay', async () => {
  const { files, index } = await ours();
  const other = Object.fromEntries(
    Object.entries(files).map(([name, file]) => [name, typeof file === 'string' ? file : png(9)]),
  );
  const [found] = await readZip(zip({ ...other, 'mocang.json': index }));
  expect(found).toMatchObject({ kind: 'article', pictures: [], lostPictures: 3 });
});

test('an index claims no identity that its address has not', async () => {
  const { files } = await ours((note) => note.replace(/^url: .*$/m, 'url: https://evil.example/1'));
  const claimed = { ...facts, url: 'https://evil.example/1', shortUrl: null };
  const index = JSON.stringify({
    format: 'mocang',
    version: 1,
    articles: [{ file: '潮间带/九张图.md', facts: claimed }],
  });
  const { incoming } = article((await readZip(zip({ ...files, 'mocang.json': index })))[0]);
  expect(incoming.facts).toMatchObject({ key: 'https://evil.example/1', site: 'generic' });
});

test('pictures beside the notes of others get addresses of their own', async () => {
  const files = {
    '笔记/一.md': '# 一\n\n![](img/%E5%9B%BE.png)\n\n![](../共用.png)\n\n![](没有.png)\n',
    '笔记/img/图.png': png(1),
    '共用.png': png(2),
  };
  const { incoming, pictures } = article((await readZip(zip(files)))[0]);
  const addresses = [
    'https://picture.invalid/%E7%AC%94%E8%AE%B0/img/%E5%9B%BE.png',
    'https://picture.invalid/%E5%85%B1%E7%94%A8.png',
  ];
  expect(incoming.pictures).toEqual(addresses);
  expect(pictures.map(({ address }) => address)).toEqual(addresses);
});

test('files that were chosen together find each other', async () => {
  const all = await readAll(
    new File(['# 一\n\n![](a.png)\n'], '一.md'),
    new File([png()], 'a.png'),
    new File(['二\n'], '二.txt'),
  );
  expect(words(all)).toEqual({ '一.md': '一', '二.txt': '二' });
  expect(article(all[0]).pictures).toHaveLength(1);
});

test('names packed by Chinese Windows', async () => {
  const bytes = zip({ 'XXXX.md': '正文\n' });
  const gbk = [0xb1, 0xea, 0xcc, 0xe2]; // 标题
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === 0x58 && bytes[at + 3] === 0x58) bytes.set(gbk, at);
  expect(words(await readZip(bytes))).toEqual({ 'a.zip/标题.md': '标题' });
});

function article(found: Found | undefined) {
  if (found?.kind !== 'article') throw new Error(JSON.stringify(found));
  return found;
}
