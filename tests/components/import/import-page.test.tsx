import '@/components/look/look.css';
import '@/components/import/import.css';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ImportPage } from '@/components/import/import-page';
import type { ImportRow, ImportState } from '@/components/import/import-state';
import { sayProblem } from '@/utils/i18n/import';
import type { ImportProblem } from '@/utils/import/outcome';
import { show } from '../show';
import { violations } from '../violations';

function showImport(state: ImportState) {
  const spies = { onFiles: vi.fn(), onStop: vi.fn(), onAgain: vi.fn(), onMenu: vi.fn() };
  show(<ImportPage state={state} {...spies} />);
  return spies;
}

const row = (facts: Partial<ImportRow>): ImportRow => ({
  name: 'note.md',
  title: '雨夜修伞人',
  id: 'a',
  result: 'saved',
  why: null,
  lostPictures: 0,
  ...facts,
});
const summary = () => document.querySelector('[data-done]')?.textContent;
const broken = row({ name: '坏.zip', title: null, id: null, result: 'failed', why: '压缩包坏了' });

test('takes files that are chosen, and files that are dropped', async () => {
  const { onFiles } = showImport({ step: 'idle' });
  await userEvent.upload(page.getByLabelText('选文件', { exact: true }), new File(['# 甲'], '甲.md'));
  expect(onFiles.mock.calls[0]?.[0][0].name).toBe('甲.md');
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File(['# 乙'], '乙.md'));
  document.querySelector('.drop-place')?.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
  expect(onFiles.mock.calls[1]?.[0][0].name).toBe('乙.md');
});

test('tells how far it is and can be stopped', async () => {
  const { onStop } = showImport({ step: 'running', documents: 1200, share: 0.4, name: 'backup.zip/甲.md' });
  expect(page.getByRole('progressbar').element().getAttribute('aria-valuetext')).toBe('1,200篇，40%');
  await userEvent.click(page.getByRole('button', { name: '停下' }));
  expect(onStop).toHaveBeenCalledOnce();
});

test.each<[ImportRow[], boolean, string]>([
  [[row({}), row({}), row({ result: 'version' })], false, '2篇收进了文库；1篇的文字有变，收成新的一版'],
  [[row({ result: 'same' }), row({ result: 'fuller' })], false, '2篇文库里已经有了'],
  [[broken], false, '1个没读成；压缩包坏了'],
  [[row({}), broken], false, '1篇收进了文库；1个没读成'],
  [[row({})], true, '1篇收进了文库；停下了，前面收进的都在'],
  [[], false, '没有读到文件'],
])('sums up %#', (rows, stopped, words) => {
  showImport({ step: 'done', rows, stopped });
  expect(summary()).toBe(words);
});

test('names every document that was not kept, and why', () => {
  showImport({ step: 'done', rows: [row({}), broken], stopped: false });
  const lists = [...document.querySelectorAll('section')].map((section) => section.textContent);
  expect(lists).toEqual(['没收进的坏.zip压缩包坏了', '收进的雨夜修伞人']);
});

test.each<ImportProblem>([
  { code: 'empty' },
  { code: 'too-large', size: 3e9, limit: 2e9 },
  { code: 'unsupported', type: 'pdf' },
  { code: 'unsupported', type: 'something-new' },
  { code: 'too-many-entries', count: 900_000, limit: 500_000 },
  { code: 'bomb' },
])('has a sentence for $code', (problem) => {
  expect(sayProblem(problem)).toMatch(/\p{Script=Han}{2}/u);
});

test.each<ImportState>([
  { step: 'idle' },
  { step: 'running', documents: 3, share: 0.1, name: 'a.md' },
  { step: 'done', rows: [row({ lostPictures: 2 }), broken], stopped: false },
])('axe finds nothing when $step', async (state) => {
  showImport(state);
  expect(await violations()).toEqual([]);
});
