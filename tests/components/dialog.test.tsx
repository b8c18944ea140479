import '@/components/look/look.css';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Dialog } from '@/components/dialog';
import { show } from './show';
import { violations } from './violations';

function showDialog() {
  const onClose = vi.fn();
  show(
    <Dialog title="导出全部文章" onClose={onClose} footer={<button type="button">开始导出</button>}>
      <p>1,284篇</p>
    </Dialog>,
  );
  return onClose;
}

test('is modal and named after its title', async () => {
  showDialog();
  await expect.element(page.getByRole('dialog', { name: '导出全部文章' })).toBeVisible();
  expect(document.querySelector('dialog')?.matches(':modal')).toBe(true);
});

test('Esc asks to close, and whoever holds it decides', async () => {
  const onClose = showDialog();
  await expect.element(page.getByRole('dialog', { name: '导出全部文章' })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalledOnce();
  expect(document.querySelector('dialog')?.open).toBe(true);
});

test('the × closes, a click inside does not', async () => {
  const onClose = showDialog();
  await userEvent.click(page.getByText('1,284篇'));
  expect(onClose).not.toHaveBeenCalled();
  await userEvent.click(page.getByRole('button', { name: '关闭' }));
  expect(onClose).toHaveBeenCalledOnce();
});

test('axe finds nothing', async () => {
  showDialog();
  expect(await violations()).toEqual([]);
});
