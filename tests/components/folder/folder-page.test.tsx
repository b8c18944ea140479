import '@/components/look/look.css';
import '@/components/folder/folder.css';
import '@/components/settings/settings.css';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { FolderPage } from '@/components/folder/folder-page';
import type { FolderActions, FolderState } from '@/components/folder/folder-state';
import type { SyncReport } from '@/utils/folder/means';
import { show } from '../show';
import { violations } from '../violations';

const report: SyncReport = { added: 0, changed: 0, renamed: 0, removed: 0, left: [], stopped: false };
const ready = (known: Partial<SyncReport>): FolderState => ({
  step: 'ready',
  name: '我的库',
  last: { at: '2026-11-20T02:00:00.000Z', report: { ...report, ...known } },
});

async function showFolder(state: FolderState) {
  await page.viewport(1280, 900);
  const names = ['choose', 'allow', 'sync', 'stop', 'forget', 'setFollows'] as const;
  const actions = Object.fromEntries(names.map((name) => [name, vi.fn()])) as unknown as FolderActions;
  show(
    <main>
      <FolderPage state={state} follows actions={actions} onMenu={() => {}} />
    </main>,
  );
  return actions;
}

const text = () => document.body.innerText;
const button = (name: string) => page.getByRole('button', { name, exact: true });

test.each([
  ['nothing to do', {}, '都是最新的'],
  ['everything at once', { added: 1200, changed: 3, renamed: 1, removed: 2 }, '新写1,200篇，更新3篇，改名1篇，移走2篇'],
  ['called off', { added: 24, stopped: true }, '停下了，下次接着做。'],
  ['files of the reader’s own', { left: ['甲/题.md'] }, '1个文件你动过，留着没碰'],
])('says what was done: %s', async (_, known, words) => {
  await showFolder(ready(known));
  expect(text()).toContain(words);
  expect(text()).toContain('我的库');
});

test('names every file that was left', async () => {
  await showFolder(ready({ left: ['甲/题.md', '乙/题.md'] }));
  expect([...document.querySelectorAll('.left-files li')].map((item) => item.textContent)).toEqual([
    '甲/题.md',
    '乙/题.md',
  ]);
});

describe('offers what can be done', () => {
  const running: FolderState = { step: 'running', name: '我的库', done: 3, of: 12 };
  test.each([
    [{ step: 'none' }, '选文件夹', 'choose'],
    [{ step: 'lapsed', name: '我的库' }, '允许', 'allow'],
    [ready({}), '现在同步', 'sync'],
    [ready({}), '换一个文件夹', 'choose'],
    [ready({}), '不再同步', 'forget'],
    [running, '停下', 'stop'],
    [{ step: 'failed', name: '我的库', code: 'FOLDER-GONE' }, '再试一次', 'sync'],
  ] as [FolderState, string, keyof FolderActions][])('%o: %s', async (state, name, action) => {
    const actions = await showFolder(state);
    await userEvent.click(button(name));
    expect(actions[action]).toHaveBeenCalledOnce();
  });

  test('and whether it follows the library', async () => {
    const actions = await showFolder(ready({}));
    await userEvent.click(page.getByRole('switch', { name: '文库一变就同步' }));
    expect(actions.setFollows).toHaveBeenCalledWith(false);
  });
});

test.each(['light', 'dark'])('axe finds nothing in %s', async (theme) => {
  document.documentElement.dataset.theme = theme;
  const states: FolderState[] = [
    { step: 'none' },
    { step: 'lapsed', name: '我的库' },
    { step: 'running', name: '我的库', done: 3, of: 12 },
    { step: 'failed', name: '我的库', code: 'FOLDER-DENIED' },
    ready({ added: 2, left: ['甲/题.md'] }),
  ];
  for (const state of states) {
    await showFolder(state);
    expect(await violations()).toEqual([]);
  }
  document.documentElement.dataset.theme = 'light';
});
