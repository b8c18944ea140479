import '@/components/look/look.css';
import '@/components/import/import.css';
import { expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ImportPage } from '@/components/import/import-page';
import type { ImportRow, ImportState } from '@/components/import/import-state';
import { language } from '@/utils/i18n/i18n';
import { sayProblem } from '@/utils/i18n/import';
import type { ImportProblem } from '@/utils/import/outcome';
import { show } from '../show';
import { violations } from '../violations';

function showImport(state: ImportState) {
  const spies = {
    onFiles: vi.fn(),
    onStop: vi.fn(),
    onAgain: vi.fn(),
    onMenu: vi.fn(),
    onCopy: vi.fn(async () => {}),
    onDownload: vi.fn(),
  };
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
  await vi.waitFor(() => expect(onFiles.mock.calls[1]?.[0][0].name).toBe('乙.md'));
});

test('tells how far it is and can be stopped', async () => {
  const { onStop } = showImport({
    step: 'running',
    ...{ documents: 1200, of: 3000, perSecond: 240, secondsLeft: 7.5, name: 'backup.zip/甲.md' },
  });
  expect(page.getByRole('progressbar').element().getAttribute('aria-valuetext')).toBe('1,200篇，40%');
  expect(document.querySelector('.running')?.textContent).toContain('1,200 / 3,000篇');
  expect(document.querySelector('.running')?.textContent).toContain('每秒240篇，还要约8秒');
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

test('sums up in English', () => {
  language.value = 'en';
  onTestFinished(() => {
    language.value = 'zh-CN';
  });
  showImport({ step: 'done', rows: [row({}), { ...broken, result: 'refused' }], stopped: true });
  expect(summary()).toBe('1 kept; 1 without an article; stopped, and what was kept stays');
});

test('names every document that was not kept, reason by reason, and gives the report away as text', async () => {
  const rows = [row({}), broken, row({ name: '又坏.zip', title: null, id: null, result: 'failed', why: '压缩包坏了' })];
  const { onCopy, onDownload } = showImport({ step: 'done', rows, stopped: false });
  const lists = [...document.querySelectorAll('section')].map((section) => section.textContent);
  expect(lists).toEqual(['压缩包坏了 2坏.zip又坏.zip', '收进的 1雨夜修伞人note.md']);
  await userEvent.click(page.getByRole('button', { name: '复制这份清单' }));
  await userEvent.click(page.getByRole('button', { name: '存成文件' }));
  const text =
    '1篇收进了文库；2个没读成\n\n压缩包坏了 (2)\n- 坏.zip\n- 又坏.zip\n\n收进的 (1)\n- 雨夜修伞人 · note.md\n';
  expect(onCopy).toHaveBeenCalledWith(text);
  expect(onDownload).toHaveBeenCalledWith(text);
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
  { step: 'running', documents: 3, of: 30, perSecond: null, secondsLeft: null, name: 'a.md' },
  { step: 'done', rows: [row({ lostPictures: 2 }), broken], stopped: false },
])('axe finds nothing when $step', async (state) => {
  showImport(state);
  expect(await violations()).toEqual([]);
});
