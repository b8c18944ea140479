import '@/components/look/look.css';
import '@/components/library/library.css';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { daysLeft } from '@/components/library/days-left';
import { TrashView } from '@/components/library/trash-view';
import { someArticle } from '../../search/some-article';
import { show } from '../show';

const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
const trash = [
  someArticle({ id: 'new', title: '刚删的', deletedAt: ago(0) }),
  someArticle({ id: 'old', title: '早删的', deletedAt: ago(25.5) }),
];

function showTrash() {
  const actions = { onRestore: vi.fn(), onErase: vi.fn() };
  show(<TrashView trash={trash} {...actions} />);
  return actions;
}

test('says how long each stays, the last week in the colour of a warning', async () => {
  showTrash();
  const days = () =>
    [...document.querySelectorAll('.trash-row')].map((row) => row.textContent?.match(/还留\d+天/)?.[0]);
  await expect.poll(days).toEqual(['还留30天', '还留5天']);
  expect(document.querySelectorAll('.trash-row .warn')).toHaveLength(1);
});

test('puts back without asking', async () => {
  const { onRestore } = showTrash();
  await userEvent.click(page.getByRole('button', { name: '放回' }).first());
  expect(onRestore).toHaveBeenCalledWith(['new']);
});

test('asks before deleting for ever, with the focus on keeping', async () => {
  const { onErase } = showTrash();
  await userEvent.click(page.getByRole('button', { name: '永久删除全部' }));
  await expect.element(page.getByRole('dialog', { name: '永久删除2篇？' })).toBeVisible();
  await expect.element(page.getByRole('button', { name: '留着' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(page.getByRole('dialog').elements()).toEqual([]);
  expect(onErase).not.toHaveBeenCalled();
});

test('deletes for ever when told so', async () => {
  const { onErase } = showTrash();
  await userEvent.click(page.getByRole('button', { name: '永久删除', exact: true }).nth(1));
  await userEvent.click(page.getByRole('dialog').getByRole('button', { name: '永久删除' }));
  expect(onErase).toHaveBeenCalledWith(['old']);
});

test.each([
  ['2026-11-22T10:00:00.000Z', 30],
  ['2026-11-21T09:00:00.000Z', 29],
  ['2026-10-30T10:00:00.000Z', 7],
  ['2026-10-01T10:00:00.000Z', 0],
  ['2027-01-01T00:00:00.000Z', 30],
  [null, 30],
])('deleted %s leaves %i days', (deletedAt, left) => {
  expect(daysLeft(deletedAt, new Date('2026-11-22T10:00:00.000Z'))).toBe(left);
});
