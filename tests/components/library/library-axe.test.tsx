import '@/components/look/look.css';
import '@/components/library/library.css';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Sidebar } from '@/components/library/sidebar';
import { TrashPage } from '@/components/library/trash-page';
import { noFilter } from '@/utils/search/filter';
import { someArticle } from '../../search/some-article';
import { show } from '../show';
import { violations } from '../violations';
import { showShelf } from './some-shelf';

const shelf = [
  { tags: ['手艺'], original: true },
  { status: 'archived' as const },
  { account: null, publishedAt: null },
];

beforeEach(() => page.viewport(1280, 900));

test.each(['light', 'dark'])('axe finds nothing in the %s list, selected or searched', async (theme) => {
  document.documentElement.dataset.theme = theme;
  const { place } = await showShelf(shelf);
  await userEvent.keyboard('jx');
  await expect.element(page.getByText('已选1篇')).toBeVisible();
  expect(await violations()).toEqual([]);
  place.value = { ...place.value, query: '修书人 第' };
  expect(await violations()).toEqual([]);
});

test.each([390, 1280])('axe finds nothing in the list and its filters at %i pixels', async (width) => {
  await showShelf(shelf);
  await page.viewport(width, 900);
  expect(await violations()).toEqual([]);
  await userEvent.click(page.getByRole('button', { name: '筛选' }));
  expect(await violations()).toEqual([]);
});

test('axe finds nothing in the dialogs and the empty library', async () => {
  await showShelf(shelf);
  await userEvent.keyboard('jt');
  await expect.element(page.getByRole('dialog')).toBeVisible();
  expect(await violations()).toEqual([]);
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => document.querySelector('dialog')).toBe(null);
  await userEvent.keyboard('?');
  await expect.element(page.getByRole('dialog', { name: '快捷键' })).toBeVisible();
  expect(await violations()).toEqual([]);
  await showShelf([]);
  expect(await violations()).toEqual([]);
});

test('axe finds nothing in the sidebar and the trash', async () => {
  const articles = shelf.map((facts, at) => someArticle({ id: `a${at}`, ...facts }));
  const trash = [someArticle({ deletedAt: new Date().toISOString() })];
  const actions = { restore: async () => {}, erase: async () => {}, remove: async () => {} };
  show(
    <>
      <nav class="side" aria-label="文库">
        <Sidebar articles={articles} trashed={1} filter={noFilter} page="library" hasFolder onExport={() => {}} />
      </nav>
      <main>
        <TrashPage trash={trash} actions={actions as never} onMenu={() => {}} />
      </main>
    </>,
  );
  await expect.element(page.getByText('还留30天')).toBeVisible();
  expect(await violations()).toEqual([]);
});
