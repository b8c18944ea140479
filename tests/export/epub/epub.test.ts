import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { epubEntries } from '@/utils/export/epub/epub';
import type { ExportSource } from '@/utils/export/export';
import { zip } from '@/utils/export/zip';
import { bookWords } from '@/utils/i18n/book';
import { article } from '../sample';

const hash = (letter: string) => letter.repeat(64);
const at = (name: string) => `https://x.example/${name}`;

async function drawn(type: string, colour: string): Promise<Blob> {
  const canvas = new OffscreenCanvas(40, 30);
  const context = canvas.getContext('2d');
  if (context) context.fillStyle = colour;
  context?.fillRect(0, 0, 40, 30);
  return await canvas.convertToBlob({ type });
}

const bodies: Record<string, string> = {
  a: `<p>一<img data-src="${at('webp')}" alt="山"></p><p><img data-src="${at('png')}"><img data-src="${at('gone')}"></p>`,
  b: `<p>二<img data-src="${at('webp')}"></p><p><img data-src="${at('glass')}"><img data-src="${at('broken')}"></p>`,
  c: '<p>三</p>',
};

const files: Record<string, Uint8Array> = {};
let order: string[] = [];

beforeAll(async () => {
  const pictures: Record<string, { blob: Blob; type: string }> = {
    [hash('1')]: { blob: await drawn('image/webp', 'rgb(9 9 9)'), type: 'image/webp' },
    [hash('2')]: { blob: await drawn('image/png', 'red'), type: 'image/png' },
    [hash('3')]: { blob: await drawn('image/webp', 'rgb(9 9 9 / 50%)'), type: 'image/webp' },
    [hash('4')]: { blob: new Blob(['no picture']), type: 'image/avif' },
  };
  const uses = { webp: hash('1'), png: hash('2'), glass: hash('3'), broken: hash('4'), gone: null };
  const source: ExportSource = {
    body: async (id) => ({ html: bodies[id] ?? '' }),
    pictureUses: async () => Object.entries(uses).map(([name, hash]) => ({ address: at(name), hash })),
    picture: async (hash) => pictures[hash] ?? null,
  };
  const articles = [
    article({ id: 'a', key: 'a', title: '雨 & <停>', account: '檐下', publishedAt: '2025-03-01' }),
    article({ id: 'b', key: 'b', title: '风', account: '檐下', publishedAt: '2025-02-01' }),
    article({ id: 'c', key: 'c', title: '云', account: '岸上', publishedAt: null }),
  ];
  const chunks: BlobPart[] = [];
  const entries = epubEntries(articles, source, { title: '墨藏', words: bookWords(), order: 'account' });
  for await (const chunk of zip(entries)) chunks.push(chunk as Uint8Array<ArrayBuffer>);
  Object.assign(files, unzipSync(new Uint8Array(await new Blob(chunks).arrayBuffer())));
  order = Object.keys(files);
});

const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
const parsed = (path: string) => new DOMParser().parseFromString(text(path), 'application/xml');

describe('an EPUB', () => {
  test('begins with its type', () => {
    expect(order[0]).toBe('mimetype');
    expect(text('mimetype')).toBe('application/epub+zip');
  });

  test('is well-formed, file by file', () => {
    const pages = order.filter((path) => /\.(xhtml|opf|xml)$/.test(path));
    expect(pages.length).toBe(7);
    for (const path of pages) expect(parsed(path).querySelector('parsererror')?.textContent).toBeUndefined();
  });

  test('lists every file and nothing else', () => {
    const listed = [...parsed('EPUB/package.opf').querySelectorAll('item')].map((item) => item.getAttribute('href'));
    const there = order.filter((path) => path.startsWith('EPUB/') && !path.endsWith('.opf'));
    expect(listed.map((path) => `EPUB/${path}`).sort()).toEqual(there.sort());
  });

  test('has accounts and their articles in its contents, and reads in that order', () => {
    const names = [...parsed('EPUB/nav.xhtml').querySelectorAll('nav span, nav a')].map((line) => line.textContent);
    expect(names).toEqual(['岸上', '云', '檐下', '风', '雨 & <停>']);
    const spine = [...parsed('EPUB/package.opf').querySelectorAll('itemref')].map((item) => item.getAttribute('idref'));
    expect(spine).toEqual(['cover', 'nav', 'chapter-1', 'chapter-2', 'chapter-3']);
    expect(parsed('EPUB/text/0001.xhtml').querySelector('h1')?.textContent).toBe('云');
  });

  test('has each picture once, of a kind that every reading system shows', async () => {
    const pictures = order.filter((path) => path.startsWith('EPUB/pictures/'));
    expect(pictures.sort()).toEqual([
      'EPUB/pictures/1111111111111111.jpg',
      'EPUB/pictures/2222222222222222.png',
      'EPUB/pictures/3333333333333333.png',
    ]);
    for (const path of [...pictures, 'EPUB/cover.jpg']) {
      const bitmap = await createImageBitmap(new Blob([files[path] as Uint8Array<ArrayBuffer>]));
      expect(bitmap.width).toBeGreaterThan(0);
    }
  });

  test('says where a picture was that it lacks', () => {
    expect(text('EPUB/text/0003.xhtml')).toContain(at('gone'));
    expect(text('EPUB/text/0002.xhtml')).toContain(at('broken'));
  });

  test('tells of itself', () => {
    const told = (name: string) =>
      [...parsed('EPUB/package.opf').getElementsByTagName(name)].map((it) => it.textContent);
    expect(told('dc:title')).toEqual(['墨藏']);
    expect(told('dc:language')).toEqual(['zh-CN']);
    expect(told('dc:creator')).toEqual(['檐下', '岸上']);
    expect(told('dc:identifier')[0]).toMatch(
      /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    );
  });
});
