import { describe, expect, test } from 'vitest';
import { limits } from '@/utils/import/limits';
import { type Files, png, readAll, readZip, words, zip } from './zip';

const note = '# 好的一篇\n\n正文。\n';

describe('a file that is no document', () => {
  const files: [string, string, BlobPart][] = [
    ['empty', 'a.md', ''],
    ['not-text', 'a.md', Uint8Array.of(1, 2, 0, 3, 0)],
    ['not-text', 'a.md', Uint8Array.from({ length: 300 }, (_, index) => 0x80 + (index % 2) * 0x7f)],
    ['unsupported', 'a.md', png()],
    ['unsupported', 'a.md', '%PDF-1.7 …'],
    ['empty', 'a.txt', '<!-- saved from url=(0014)about:internet -->\n<!DOCTYPE html><html></html>'],
    ['empty', 'a.html', 'words'],
    ['damaged-archive', 'a.md', 'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/\r\n'],
    ['damaged-archive', 'a.mht', 'MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n'],
    ['not-text', 'a.html', Uint8Array.of(1, 2, 0, 3, 0, 0xff)],
    ['too-large', 'a.md', new Uint8Array(limits.document + 1)],
    ['damaged-archive', 'a.zip', Uint8Array.of(0x50, 0x4b, 3, 4, 1, 2, 3)],
  ];
  test.each(files)('%s: %s', async (problem, name, content) => {
    const all = await readAll(new File([content], name), new File([note], 'good.md'));
    expect(words(all)).toEqual({ [name]: problem, 'good.md': '好的一篇' });
  });

  test('a file that is gone', async () => {
    const file = Object.assign(new File([note], 'a.md'), {
      arrayBuffer: () => Promise.reject(new Error()),
    });
    expect(words(await readAll(file, new File([note], 'good.md')))).toEqual({
      'a.md': 'unreadable',
      'good.md': '好的一篇',
    });
  });
});

describe('text of other encodings', () => {
  const gbk = Uint8Array.of(0x23, 0x20, 0xb1, 0xea, 0xcc, 0xe2, 0x0a, 0x0a, 0xd5, 0xfd, 0xce, 0xc4); // 标题, 正文
  const utf16 = Uint8Array.from(
    [0xfeff, ...Array.from('# 标题\n\n正文', (letter) => letter.charCodeAt(0))].flatMap((unit) => [
      unit & 255,
      unit >> 8,
    ]),
  );
  const bare = utf16.slice(2);
  const swapped = bare.map((_, at) => bare[at ^ 1] ?? 0);
  const big5 = Uint8Array.of(
    0x23,
    0x20,
    0xbc,
    0xd0,
    0xc3,
    0x44,
    0x0a,
    0x0a,
    0xa5,
    0xbf,
    0xa4,
    0xe5,
    0xaa,
    0xba,
    0xa4,
    0x40,
    0xa6,
    0xe6,
  ); // 標題, 正文的一行
  const cut = new TextEncoder().encode('# 标题\n\n正文正文').slice(0, -1);
  const damaged = new Uint8Array([...new TextEncoder().encode(`# 标题\n\n${'正文。'.repeat(100)}`), 0xed, 0xa0, 0x80]);
  const holed = new TextEncoder().encode('# 标\0题\n\n正\0文');
  test.each([
    ['GB 18030', gbk, '正文'],
    ['UTF-16', utf16, '正文'],
    ['UTF-16 without a mark', bare, '正文'],
    ['UTF-16 the other way round', swapped, '正文'],
    ['Big5', big5, '正文的一行'],
    ['UTF-8 cut inside a letter', cut, '正文正\ufffd'],
    ['UTF-8 with a few damaged letters', damaged, `${'正文。'.repeat(100)}\ufffd\ufffd\ufffd`],
    ['UTF-8 with a zero in it', holed, '正文'],
  ])('%s', async (_, bytes, text) => {
    const [found] = await readAll(new File([bytes], 'a.md'));
    expect(found).toMatchObject({
      kind: 'article',
      incoming: { text, facts: { title: expect.stringMatching(/^[标標][题題]$/) } },
    });
  });
});

describe('a ZIP', () => {
  const inside: [string, Files][] = [
    ['nested-archive', { 'b.zip': zip({ 'c.md': note }) }],
    ['unsafe-name', { '../../b.md': note }],
    ['unsafe-name', { '/etc/b.md': note }],
    ['unsafe-name', { 'C:\\b.md': note }],
    ['empty', { 'b.html': '<html></html>' }],
    ['unsupported', { 'b.md': '%PDF-1.7 …' }],
    ['empty', { 'b.md': '' }],
    [
      'bomb',
      { 'b.md': new Uint8Array(4 * 2 ** 20), 'c.bin': Uint8Array.from({ length: 2 ** 16 }, () => Math.random() * 256) },
    ],
    [
      'too-large',
      {
        'b.md': new Uint8Array(limits.document + 1),
        'c.bin': Uint8Array.from({ length: 2 ** 18 }, () => Math.random() * 256),
      },
    ],
  ];
  test.each(inside)('%s inside stops nobody', async (problem, files) => {
    const all = words(await readZip(zip({ ...files, 'good.md': note })));
    expect(Object.values(all).sort()).toEqual([problem, '好的一篇'].sort());
  });

  const whole: [string, () => Uint8Array<ArrayBuffer>][] = [
    ['damaged-archive', () => zip({ 'a.md': note }).slice(0, -30)],
    ['damaged-archive', () => changed(zip({ 'a.md': note }), 'list', 0, 0)],
    ['nothing-inside', () => zip({ 'a.css': 'p {}' })],
    ['nothing-inside', () => zip({})],
    ['unsupported', () => zip({ '[Content_Types].xml': '<x/>', 'a.md': note })],
    [
      'bomb',
      () => zip(Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`${index}.md`, new Uint8Array(2 ** 20)]))),
    ],
  ];
  test.each(whole)('as a whole: %s', async (problem, bytes) => {
    expect(words(await readZip(bytes()))).toEqual({ 'a.zip': problem });
  });

  test.each([
    ['encrypted', 'list', 8, 1],
    ['damaged-entry', 'list', 16, 1],
    ['bomb', 'list', 24, 1],
    ['damaged-entry', 'list', 24, 255],
    ['damaged-entry', 'header', 26, 200],
    ['unsupported', 'list', 10, 99],
  ] as const)('%s: a changed byte of the %s costs that file only', async (problem, place, offset, value) => {
    const bytes = changed(zip({ 'a.md': note, 'good.md': note }), place, offset, value);
    expect(words(await readZip(bytes))).toEqual({ 'a.zip/a.md': problem, 'a.zip/good.md': '好的一篇' });
  });

  test('more entries than anybody has', async () => {
    const entry = zip({ 'a.md': '' });
    const { list } = placesOf(entry);
    const size = 46 + 4;
    const count = limits.entries + 1;
    const bytes = new Uint8Array(list + size * count + 22);
    bytes.set(entry.subarray(0, list));
    for (let index = 0; index < count; index++) bytes.set(entry.subarray(list, list + size), list + size * index);
    bytes.set(entry.subarray(-22), list + size * count);
    new DataView(bytes.buffer).setUint32(bytes.length - 22 + 12, size * count, true);
    expect(words(await readZip(bytes))).toEqual({ 'a.zip': 'too-many-entries' });
  });
});

/** Where the first entry's own header and the list of contents begin. */
function placesOf(bytes: Uint8Array<ArrayBuffer>): { header: number; list: number } {
  return { header: 0, list: new DataView(bytes.buffer).getUint32(bytes.length - 22 + 16, true) };
}

function changed(
  bytes: Uint8Array<ArrayBuffer>,
  place: 'header' | 'list',
  offset: number,
  value: number,
): Uint8Array<ArrayBuffer> {
  const copy = bytes.slice();
  copy[placesOf(bytes)[place] + offset] = value;
  return copy;
}
