import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Article } from '@/utils/article';
import { type ExportOptions, type ExportSource, exportZip } from '@/utils/export/export';
import { article } from './sample';

const LOCAL: ExportOptions = { layout: 'account', pictures: 'local' };
const hash = (letter: string) => letter.repeat(64);
const address = (name: string) => `https://mmbiz.qpic.cn/${name}/640`;

/** A library of bodies; pictures named `a…` to `f…` in them are kept under that hash. */
function source(bodies: Record<string, string>): ExportSource {
  const uses = (html: string) => [...html.matchAll(/data-src="([^"]+)"/g)].map(([, found = '']) => found);
  return {
    body: async (id) => (id in bodies ? { html: bodies[id] ?? '' } : null),
    pictureUses: async (id) =>
      uses(bodies[id] ?? '').map((found) => ({
        address: found,
        hash: /\/[a-f]\w*\/640$/.test(found) ? hash(found.split('/')[3]?.[0] ?? '') : null,
      })),
    picture: async (key) =>
      key === hash('e')
        ? null
        : { blob: new Blob([key.slice(0, 3)]), type: key === hash('a') ? 'image/jpeg' : 'image/png' },
  };
}

async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: BlobPart[] = [];
  for await (const chunk of chunks) parts.push(chunk as Uint8Array<ArrayBuffer>);
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

async function unpacked(articles: Article[], bodies: Record<string, string>, options = LOCAL) {
  const files = unzipSync(await bytesOf(exportZip(articles, source(bodies), options)));
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

const one = article({
  id: '1',
  key: 'wx:1:1:1',
  title: '甲/乙',
  account: '安全牛',
  clippedAt: '2025-01-01T00:00:00.000Z',
});
const two = article({
  id: '2',
  key: 'wx:2:1:1',
  title: '甲/乙',
  account: '安全牛',
  clippedAt: '2025-01-02T00:00:00.000Z',
});
const other = article({
  id: '3',
  key: 'https://www.12377.cn/a',
  url: 'https://www.12377.cn/a',
  account: null,
  clippedAt: '2025-01-03T00:00:00.000Z',
});

describe('an archive', () => {
  test('has a folder for each account, and one for the host of what has none', async () => {
    expect(Object.keys(await unpacked([other, two, one], {}))).toEqual([
      '安全牛/甲／乙.md',
      '安全牛/甲／乙 (2).md',
      '12377.cn/关注 ｜ 全国网络法治工作会议.md',
      'mocang.json',
    ]);
  });

  test('is flat when asked', async () => {
    const files = await unpacked([one, two, other], {}, { layout: 'flat', pictures: 'remote' });
    expect(Object.keys(files)).toEqual([
      '甲／乙.md',
      '甲／乙 (2).md',
      '关注 ｜ 全国网络法治工作会议.md',
      'mocang.json',
    ]);
  });

  test('writes tables that Markdown cannot as lists when asked', async () => {
    const bodies = { 1: '<table><tr><td colspan="2">春</td></tr><tr><td>谷雨</td><td>采茶</td></tr></table>' };
    const noteOf = async (options?: ExportOptions) => Object.values(await unpacked([one], bodies, options))[0] ?? '';
    expect(await noteOf()).toContain('<td colspan="2">');
    for (const preset of ['mocang', 'plain'] as const) {
      const note = await noteOf({ ...LOCAL, preset, tables: 'list' });
      expect(note).toContain('采茶');
      expect(note).not.toContain('<t');
    }
  });

  test('keeps accounts apart from its own names, and together when only case differs', async () => {
    const accounts = ['Pictures', 'abc', 'ABC', 'CON'];
    const articles = accounts.map((account, at) => article({ id: `${at}`, key: `k${at}`, title: 'x', account }));
    expect(Object.keys(await unpacked(articles, {}))).toEqual([
      'Pictures (2)/x.md',
      'abc/x.md',
      'abc/x (2).md',
      'CON_/x.md',
      'mocang.json',
    ]);
  });

  test('has every kept picture once, linked from where the note lies; others stay on the web', async () => {
    const img = (name: string) => `<p><img data-src="${address(name)}"></p>`;
    const files = await unpacked([one, two], {
      1: img('a1') + img('x') + img('a2') + img('a1') + img('e'),
      2: img('b') + img('a1'),
    });
    expect(Object.keys(files)).toEqual([
      '安全牛/甲／乙.md',
      'pictures/aaaaaaaaaaaaaaaa.jpg',
      '安全牛/甲／乙 (2).md',
      'pictures/bbbbbbbbbbbbbbbb.png',
      'mocang.json',
    ]);
    expect(files['安全牛/甲／乙.md']).toMatch(
      /\n\n# 甲\/乙\n\n!\[\]\(\.\.\/pictures\/a{16}\.jpg\)\n\n!\[\]\(https:\/\/mmbiz\.qpic\.cn\/x\/640\)\n\n(!\[\]\(\.\.\/pictures\/a{16}\.jpg\)\n\n){2}!\[\]\(https:\/\/mmbiz\.qpic\.cn\/e\/640\)\n$/,
    );
    expect(files['pictures/aaaaaaaaaaaaaaaa.jpg']).toBe('aaa');
    const path = 'pictures/aaaaaaaaaaaaaaaa.jpg';
    expect(JSON.parse(files['mocang.json'] ?? '').articles[0].pictures).toEqual([
      [path, address('a1')],
      [path, address('a2')],
      [path, address('a1')],
    ]);
  });

  test('leaves every picture on the web when asked', async () => {
    const files = await unpacked(
      [one],
      { 1: `<p><img data-src="${address('a')}"></p>` },
      { layout: 'flat', pictures: 'remote' },
    );
    expect(Object.keys(files)).toEqual(['甲／乙.md', 'mocang.json']);
    expect(files['甲／乙.md']).toContain(`![](${address('a')})`);
  });

  test('says in its index what front matter cannot, and nothing of the library it came from', async () => {
    const files = await unpacked([{ ...one, tags: ['乙', '甲'], kind: 'video', original: true }], {});
    const { format, version, articles } = JSON.parse(files['mocang.json'] ?? '');
    const {
      id: _,
      excerpt: _e,
      measure: _m,
      version: _v,
      textHash: _t,
      deletedAt: _d,
      clippedAt,
      via,
      tags: _g,
      status,
      ...facts
    } = one;
    expect({ format, version }).toEqual({ format: 'mocang', version: 1 });
    expect(articles).toEqual([
      {
        file: '安全牛/甲／乙.md',
        facts: { ...facts, kind: 'video', original: true },
        clippedAt,
        via,
        tags: ['乙', '甲'],
        status,
        pictures: [],
      },
    ]);
  });

  test('is the same to the byte however the articles were sorted', async () => {
    const bodies = { 1: '<p>一</p>', 2: `<img data-src="${address('b')}">`, 3: '<p>三</p>' };
    const first = await bytesOf(exportZip([one, two, other], source(bodies), LOCAL));
    const again = await bytesOf(exportZip([other, one, two], source(bodies), LOCAL));
    expect(again).toEqual(first);
  });

  test('holds nothing that could run', async () => {
    const files = await unpacked([one], {
      1: '<p onclick="x()">一<script>二</script><a href="javascript:x()">三</a></p><iframe src="x"></iframe>',
    });
    expect(files['安全牛/甲／乙.md']).toMatch(/\n\n一三\n$/);
  });

  test('counts as it goes, and stops when told', async () => {
    const done: number[] = [];
    const stop = new AbortController();
    const chunks = exportZip([one, two, other], source({}), LOCAL, {
      progress: (count) => {
        done.push(count);
        if (count === 2) stop.abort();
      },
      signal: stop.signal,
    });
    await expect(bytesOf(chunks)).rejects.toThrow(/abort/i);
    expect(done).toEqual([1, 2]);
  });
});
