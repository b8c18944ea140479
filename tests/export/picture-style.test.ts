import { expect, test } from 'vitest';
import { type ExportOptions, type ExportSource, exportZip } from '@/utils/export/export';
import { haveFiles, type PictureStyle, withEmbeds } from '@/utils/export/picture-style';
import { readAll } from '../import/zip';
import { article } from './sample';

/** Pictures by their first bytes; the last tells them apart. */
const png = (mark: number) => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, mark);

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const kept = [1, 2, 3];
const address = (mark: number) => `https://mmbiz.qpic.cn/${mark}/640`;
const html = `<p>甲<img data-src="${address(1)}" alt="一张图"></p><p><img data-src="${address(2)}"></p><table><tbody><tr><td>表</td><td>图</td></tr><tr><td>里</td><td><img data-src="${address(1)}"></td></tr></tbody></table><p><img data-src="${address(3)}" alt="a|b"></p><p><img data-src="${address(9)}"></p>`;

async function source(): Promise<ExportSource> {
  const hashes = await Promise.all(kept.map((mark) => hashOf(png(mark))));
  return {
    body: async () => ({ html }),
    pictureUses: async () => [
      ...kept.map((mark, at) => ({ address: address(mark), hash: hashes[at] ?? null })),
      { address: address(9), hash: null },
    ],
    picture: async (hash) => ({ blob: new Blob([png(kept[hashes.indexOf(hash)] ?? 0)]), type: 'image/png' }),
  };
}

async function exported(options: ExportOptions): Promise<File> {
  const chunks: BlobPart[] = [];
  for await (const chunk of exportZip([article({ title: '图的几种写法' })], await source(), options))
    chunks.push(chunk as Uint8Array<ArrayBuffer>);
  return new File(chunks, 'a.zip');
}

const styles: PictureStyle[] = ['local', 'embed', 'inline', 'remote'];

test.each(styles.flatMap((style) => (['account', 'flat'] as const).map((layout) => [style, layout] as const)))(
  'pictures %s, notes by %s: importing gives the same article, pictures and addresses',
  async (pictures, layout) => {
    const [found] = await readAll(await exported({ layout, pictures }));
    if (found?.kind !== 'article') throw new Error('It is no article.');
    expect(found.incoming.pictures).toEqual([1, 2, 3, 9].map(address));
    expect(found.incoming.html).toContain(`<img alt="一张图" data-src="${address(1)}">`);
    expect(found.lostPictures).toBe(0);
    const bytes = await Promise.all(found.pictures.map(async ({ blob }) => new Uint8Array(await blob.arrayBuffer())));
    expect(bytes.map((each) => each[8]).sort()).toEqual(pictures === 'remote' ? [] : kept);
  },
);

test.each(styles)('pictures %s: files beside the notes only where they are wanted', async (pictures) => {
  const { unzipSync } = await import('fflate');
  const files = unzipSync(new Uint8Array(await (await exported({ layout: 'flat', pictures })).arrayBuffer()));
  expect(Object.keys(files).filter((name) => name.startsWith('pictures/'))).toHaveLength(haveFiles(pictures) ? 3 : 0);
  const note = new TextDecoder().decode(files['图的几种写法.md']);
  expect(note.match(/!\[\[pictures\/[0-9a-f]{16}\.png/g) ?? []).toHaveLength(pictures === 'embed' ? 2 : 0);
  expect(note.match(/\]\(data:image\/png;base64,/g) ?? []).toHaveLength(pictures === 'inline' ? 4 : 0);
  expect(note).toContain(`![](${address(9)})`);
});

const path = 'pictures/0123456789abcdef.png';

test.each([
  [`![](../${path})`, `![[${path}]]`],
  [`前![一张图](${path})后`, `前![[${path}|一张图]]后`],
  [`| ![](${path}) |`, `| ![](${path}) |`],
  [`![a\\]b](${path})`, `![a\\]b](${path})`],
  [`![](${path} "题")`, `![](${path} "题")`],
  ['![](pictures/fedcba9876543210.png)', '![](pictures/fedcba9876543210.png)'],
])('%s is embedded as %s', (note, expected) => {
  expect(withEmbeds(note, new Set([path]))).toBe(expected);
});
