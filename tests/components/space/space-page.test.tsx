import '@/components/look/look.css';
import '@/components/space/space.css';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PruneState } from '@/components/space/prune';
import { SpacePage } from '@/components/space/space-page';
import { language } from '@/utils/i18n/i18n';
import type { ArticleSpace } from '@/utils/space/article-space';
import { someArticle } from '../../search/some-article';
import { show } from '../show';
import { violations } from '../violations';

afterEach(() => {
  language.value = 'zh-CN';
});

const spaces: ArticleSpace[] = Array.from({ length: 12 }, (_, index) => ({
  article: someArticle({
    id: `a${index}`,
    account: `公众号${index}`,
    clippedAt: `2026-${10 + (index % 2)}-05T02:00:00.000Z`,
  }),
  pictures: 1_000_000 * (index + 1),
  text: 20_000,
  older: index === 3 ? 5_000 : 0,
}));

const so = { asked: 3, freed: 2, bytes: 1_500_000, gone: 1, unasked: 0 };

function showSpace(
  state: PruneState = { at: 'idle' },
  found: { pictures: number; bytes: number } | null = { pictures: 7, bytes: 2_500_000 },
) {
  const calls = { onRule: vi.fn(), onStart: vi.fn(), onStop: vi.fn() };
  show(
    <SpacePage
      spaces={spaces}
      prune={{ rule: { whose: 'read', months: 12 }, found, state, ...calls }}
      onMenu={vi.fn()}
    />,
  );
  return calls;
}

test('kinds, the largest accounts and the newest months', async () => {
  showSpace();
  await expect.element(page.getByText('78 MB', { exact: true })).toBeVisible();
  const accounts = page.getByRole('region', { name: '按公众号' });
  await expect.element(accounts.getByRole('listitem').first()).toHaveTextContent('公众号1112 MB');
  await expect.element(accounts.getByText('其余2项')).toBeVisible();
  await expect
    .element(page.getByRole('region', { name: '按收藏月份' }).getByRole('listitem').first())
    .toHaveTextContent('2026年11月');
  expect(await violations()).toEqual([]);
});

test('a rule is chosen, and what it is about is cleared', async () => {
  const { onRule, onStart } = showSpace();
  await userEvent.click(page.getByText('全部', { exact: true }));
  expect(onRule).toHaveBeenCalledWith({ whose: 'all', months: 12 });
  await expect.element(page.getByText('7张图，2.5 MB')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: '清理' }));
  expect(onStart).toHaveBeenCalledOnce();
});

test('nothing to clear: the button rests', async () => {
  showSpace({ at: 'idle' }, { pictures: 0, bytes: 0 });
  await expect.element(page.getByRole('button', { name: '清理' })).toBeDisabled();
});

test('while it runs it can be stopped', async () => {
  const { onStop } = showSpace({ at: 'running', so, all: 7 });
  await expect.element(page.getByRole('status')).toHaveTextContent('问过3/7张，腾出1.5 MB');
  await userEvent.click(page.getByRole('button', { name: '停下' }));
  expect(onStop).toHaveBeenCalledOnce();
  expect(await violations()).toEqual([]);
});

test('what stayed is told', async () => {
  showSpace({ at: 'done', so });
  await expect
    .element(page.getByRole('status'))
    .toHaveTextContent('清了2张，腾出1.5 MB。 1张原址已取不回同样的，留着。');
});
