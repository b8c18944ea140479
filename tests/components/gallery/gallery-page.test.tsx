import '@/components/look/look.css';
import '@/components/gallery/gallery.css';
import { unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { GalleryPage } from '@/components/gallery/gallery-page';
import type { ArticlePicture } from '@/components/reader/lightbox/article-pictures';
import { someArticle } from '../../search/some-article';
import { show } from '../show';
import { violations } from '../violations';

const blob = new Blob(['<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/>'], { type: 'image/svg+xml' });
const loaded = { url: URL.createObjectURL(blob), blob };
const picture = (index: number): ArticlePicture => ({ caption: '', name: `第${index}张图`, load: async () => loaded });
const pictures: Record<string, ArticlePicture[]> = {
  many: Array.from({ length: 15 }, (_, index) => picture(index + 1)),
  none: [],
};

function showGallery(
  articles = [someArticle({ id: 'many', title: '榫卯：没有胶水' }), someArticle({ id: 'none', title: '没收到图' })],
) {
  show(
    <GalleryPage
      articles={articles}
      pictures={async (id) => pictures[id] ?? []}
      href={(id) => `#${id}`}
      onMenu={vi.fn()}
    />,
  );
}

test('every article with its first pictures, and how many more', async () => {
  showGallery();
  await expect.element(page.getByRole('button', { name: '还有4张' })).toBeVisible();
  await expect.element(page.getByText('旧纸堆里 · 15张图')).toBeVisible();
  await expect.element(page.getByText('这篇的图还没有收到。')).toBeVisible();
  expect(page.getByRole('button', { name: /^第\d+张图$/ }).elements()).toHaveLength(11);
  expect(await violations()).toEqual([]);
});

test('a picture opens large, among those of its article', async () => {
  showGallery();
  await userEvent.click(page.getByRole('button', { name: '第3张图' }));
  await expect.element(page.getByRole('dialog', { name: '图片，第3张，共15张' })).toBeVisible();
});

test('all pictures of an article are saved in one archive', async () => {
  const saved: { name: string; blob: Blob }[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: archives.get(this.href) as Blob });
  });
  const archives = new Map<string, Blob>();
  const create = URL.createObjectURL;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((object) => {
    const url = create(object);
    archives.set(url, object as Blob);
    return url;
  });
  showGallery();
  await userEvent.click(page.getByRole('button', { name: '第1张图', exact: true }));
  await userEvent.click(page.getByRole('button', { name: '平铺全部' }));
  await userEvent.click(page.getByRole('button', { name: '全部存下' }));
  await expect.poll(() => saved.length).toBe(1);
  expect(saved[0]?.name).toBe('榫卯：没有胶水.zip');
  const files = unzipSync(new Uint8Array(await (saved[0] as { blob: Blob }).blob.arrayBuffer()));
  expect(Object.keys(files)).toHaveLength(15);
  expect(Object.keys(files)[0]).toBe('榫卯：没有胶水 01.svg');
  expect(Object.values(files)[0]).toEqual(new Uint8Array(await blob.arrayBuffer()));
});

test('a library without pictures says so', async () => {
  showGallery([]);
  await expect.element(page.getByText('还没有带图的文章。')).toBeVisible();
});
