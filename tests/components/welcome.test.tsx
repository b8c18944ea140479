import '@/components/look/look.css';
import '@/components/welcome/welcome.css';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Welcome } from '@/components/welcome/welcome';
import { show } from './show';
import { violations } from './violations';

function showWelcome(granted: boolean, keys = 'Alt+Shift+S') {
  const calls = { onLanguage: vi.fn(), onAllow: vi.fn() };
  show(<Welcome language="auto" keys={keys} granted={granted} {...calls} />);
  return calls;
}

test('leads to the library and to the import', async () => {
  showWelcome(true);
  await expect.element(page.getByRole('link', { name: '打开文库' })).toHaveAttribute('href', '#/library');
  await expect.element(page.getByRole('link', { name: '导入已有的收藏' })).toHaveAttribute('href', '#/import');
});

test('asks for the sites that the browser has not granted, and only for those', async () => {
  const { onAllow } = showWelcome(false);
  await userEvent.click(page.getByRole('button', { name: '允许' }));
  expect(onAllow).toHaveBeenCalledOnce();
  showWelcome(true);
  expect(page.getByRole('button', { name: '允许' }).elements()).toHaveLength(0);
});

test('tells the keys that are set, and none that is not', () => {
  showWelcome(true);
  expect(document.body.textContent).toContain('快捷键是');
  showWelcome(true, '');
  expect(document.body.textContent).not.toContain('快捷键是');
});

test.each(['light', 'dark'])('axe finds nothing in the %s theme', async (theme) => {
  document.documentElement.dataset.theme = theme;
  document.documentElement.lang = 'zh-CN';
  showWelcome(false);
  expect(await violations()).toEqual([]);
});
