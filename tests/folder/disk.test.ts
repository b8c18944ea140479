import { afterEach, expect, test } from 'vitest';
import { diskOf } from '@/utils/folder/disk';
import { libraryNotes } from '@/utils/folder/library-notes';
import { syncFolder } from '@/utils/folder/sync';
import type { Library } from '@/utils/library/library';
import { defaults } from '@/utils/settings';
import { freshLibrary } from '../library/fresh-library';
import { incoming } from '../library/incoming';

const name = 'folder-of-tests';

async function folder() {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(name, { create: true });
}

afterEach(async () => {
  await (await navigator.storage.getDirectory()).removeEntry(name, { recursive: true });
});

test('a folder of the browser’s own lists, reads, writes and removes', async () => {
  const disk = diskOf(await folder());
  expect(await disk.read('甲/题.md')).toBe(null);
  await disk.write('甲/题.md', new TextEncoder().encode('长的文字'));
  await disk.write('甲/题.md', new Blob(['短']));
  expect(new TextDecoder().decode((await disk.read('甲/题.md')) ?? undefined)).toBe('短');
  expect([...(await disk.list(''))]).toEqual([['甲', 'folder']]);
  expect([...(await disk.list('甲'))]).toEqual([['题.md', 'file']]);
  expect([...(await disk.list('没有')), ...(await disk.list('甲/题.md'))]).toEqual([]);
  await disk.removeFolder('甲');
  expect((await disk.list('')).size).toBe(1);
  await disk.remove('甲/题.md');
  await disk.remove('甲/题.md');
  await disk.removeFolder('甲');
  expect((await disk.list('')).size).toBe(0);
});

test('a folder that is gone is told, not taken for an empty one', async () => {
  const handle = await folder();
  await (await navigator.storage.getDirectory()).removeEntry(name, { recursive: true });
  await expect(diskOf(handle).list('')).rejects.toThrow();
  await folder();
});

const picture = 'https://mmbiz.qpic.cn/mmbiz_png/one/640';
const png = new Blob([Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1])]);

async function sync(library: Library, options: Partial<typeof defaults.export> = {}, trims = false) {
  const notes = await libraryNotes(library, { options: { ...defaults.export, ...options }, trims, version: '1' });
  return syncFolder({ disk: diskOf(await folder()), ...notes, owner: 'o' });
}

test('a library goes into it with its pictures, and what arrives later follows', async () => {
  const library = freshLibrary();
  const html = `<p>木</p><p><img data-src="${picture}"></p>`;
  const { article } = await library.save(incoming({ html, pictures: [picture] }), [], new Date());
  expect(await sync(library)).toMatchObject({ added: 1, changed: 0 });
  const disk = diskOf(await folder());
  const text = async () => new TextDecoder().decode((await disk.read('檐下木作/榫卯不用一颗钉.md')) ?? undefined);
  expect(await text()).toContain(picture);
  await library.keepPicture(article.id, picture, png);
  expect(await sync(library)).toMatchObject({ added: 0, changed: 1 });
  const [path] = [...(await disk.list('pictures')).keys()];
  expect(await text()).toContain(`](../pictures/${path})`);
  expect(await sync(library)).toMatchObject({ added: 0, changed: 0, left: [] });
  await library.setTags(article.id, ['手艺']);
  expect(await sync(library)).toMatchObject({ changed: 1 });
  expect(await sync(library, { layout: 'flat' })).toMatchObject({ renamed: 1 });
  expect([...(await disk.list('')).keys()].sort()).toEqual(['.mocang', 'pictures', '榫卯不用一颗钉.md']);
  await library.remove([article.id], new Date());
  expect(await sync(library, { layout: 'flat' })).toMatchObject({ removed: 1 });
  expect([...(await disk.list('')).keys()]).toEqual(['.mocang']);
});
