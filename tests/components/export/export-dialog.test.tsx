import '@/components/look/look.css';
import '@/components/export/export.css';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ExportDialog } from '@/components/export/export-dialog';
import type { ExportChoices, ExportState } from '@/components/export/export-state';
import { type ExportFormat, formats } from '@/utils/export/formats';
import { show } from '../show';
import { violations } from '../violations';

const choices: ExportChoices = {
  layout: 'account',
  pictures: 'local',
  order: 'account',
  tables: 'html',
  preset: 'mocang',
  templates: {},
};

function showExport(
  state: ExportState,
  all = true,
  trims = false,
  format: ExportFormat = 'markdown',
  preset: ExportChoices['preset'] = 'mocang',
) {
  const spies = {
    onFormat: vi.fn(),
    onChoices: vi.fn(),
    onStart: vi.fn(),
    onCancel: vi.fn(),
    onShow: vi.fn(),
    onClose: vi.fn(),
  };
  show(
    <ExportDialog
      state={state}
      all={all}
      count={1284}
      format={format}
      choices={{ ...choices, preset }}
      fileName="墨藏-2026-11-22.zip"
      example={formats[format].each && `檐下木作/榫卯没有胶水${formats[format].each}`}
      trims={trims}
      {...spies}
    />,
  );
  return spies;
}

const text = () => document.querySelector('dialog')?.textContent ?? '';
const button = (name: string) => page.getByRole('button', { name, exact: true });

test('shows the choices and what a note will be called, and starts with Enter', async () => {
  const { onStart, onChoices } = showExport({ step: 'choosing' });
  for (const part of ['导出全部文章', '下载/墨藏-2026-11-22.zip', '檐下木作/', '榫卯没有胶水.md'])
    expect(text()).toContain(part);
  await userEvent.click(page.getByText('留在网上'));
  expect(onChoices).toHaveBeenCalledWith({ ...choices, pictures: 'remote' });
  await userEvent.click(button('开始导出'));
  expect(onStart).toHaveBeenCalledOnce();
});

test.each([true, false])('says that the author’s promotion stays out, where it does: %s', (trims) => {
  showExport({ step: 'choosing' }, true, trims);
  expect(text().includes('作者的推广按你的设置略去')).toBe(trims);
});

test('offers lists of what is known', async () => {
  const { onFormat } = showExport({ step: 'choosing' }, true, true);
  await userEvent.selectOptions(page.getByRole('combobox', { name: '格式' }), 'csv');
  expect(onFormat).toHaveBeenCalledWith('csv');
});

test.each<[ExportFormat, string]>([
  ['csv', '没有正文'],
  ['json', '没有正文'],
  ['bibtex', 'Zotero'],
  ['csl', 'Zotero'],
])('says what a list as %s holds, and asks nothing that only notes have', async (format, holds) => {
  showExport({ step: 'choosing' }, true, true, format);
  expect(text()).toContain(holds);
  for (const part of ['文件夹', '图片', '推广', '榫卯没有胶水.md']) expect(text()).not.toContain(part);
  expect(await violations()).toEqual([]);
});

test('notes may be written for another program, which has folders of its own', async () => {
  const { onChoices } = showExport({ step: 'choosing' });
  await userEvent.selectOptions(page.getByRole('combobox', { name: '写给' }), 'logseq');
  expect(onChoices).toHaveBeenCalledWith({ ...choices, preset: 'logseq' });
});

test.each<[ExportChoices['preset'], string, string]>([
  ['logseq', '页面属性', 'assets/1f3a'],
  ['plain', '没有元数据', 'pictures/1f3a'],
  ['hexo', 'front matter', 'source/pictures/1f3a'],
])('says what a note for %s holds and where its pictures lie', async (preset, holds, path) => {
  showExport({ step: 'choosing' }, true, false, 'markdown', preset);
  for (const part of [holds, path]) expect(text()).toContain(part);
  expect(text()).not.toContain('一个公众号一个');
  expect(await violations()).toEqual([]);
});

test('plain text has folders, and no pictures', () => {
  showExport({ step: 'choosing' }, true, true, 'text');
  for (const part of ['文件夹', '作者的推广按你的设置略去']) expect(text()).toContain(part);
  for (const part of ['存进ZIP', 'pictures/', '都会回来']) expect(text()).not.toContain(part);
});

test('names a selection by its number', () => {
  showExport({ step: 'choosing' }, false);
  expect(text()).toContain('导出1,284篇');
});

test('tells how far it is, in numbers and to screen readers; only 取消 ends it', async () => {
  const { onClose, onCancel } = showExport({ step: 'running', done: 412, secondsLeft: 42 });
  await expect.element(page.getByRole('progressbar')).toHaveAttribute('aria-valuetext', '412篇，共1,284篇');
  expect(text()).toContain('412 / 1,284篇');
  await userEvent.keyboard('{Escape}');
  expect(onClose).not.toHaveBeenCalled();
  await userEvent.click(button('取消'));
  expect(onCancel).toHaveBeenCalledOnce();
});

const done: ExportState = {
  step: 'done',
  articles: 1284,
  files: 9881,
  size: 604_000_000,
  incomplete: [
    { id: 'a', title: '雨夜修伞人', pictures: 2 },
    { id: 'b', title: '苔藓不着急', pictures: null },
  ],
};

test('says what was written and checked, and what is not whole', () => {
  showExport(done);
  for (const part of ['1,284篇已导出，604 MB', '9,881个文件都在', '雨夜修伞人缺2张图', '苔藓不着急没有正文']) {
    expect(text()).toContain(part);
  }
});

test('of a list, which nobody read back, says no such thing', () => {
  showExport({ ...done, files: null, incomplete: [] });
  expect(text()).toContain('1,284篇已导出');
  expect(text()).not.toContain('核对');
});

test('says what went wrong and offers to try again', async () => {
  const { onStart } = showExport({ step: 'failed', code: 'EXPORT-INCOMPLETE' });
  expect(text()).toContain('EXPORT-INCOMPLETE');
  await userEvent.click(button('再试一次'));
  expect(onStart).toHaveBeenCalledOnce();
});

test.each<ExportState>([
  { step: 'choosing' },
  { step: 'running', done: 3, secondsLeft: null },
  { step: 'checking' },
  done,
  { step: 'failed', code: 'STORE-QUOTA' },
])('axe finds nothing while $step', async (state) => {
  showExport(state);
  expect(await violations()).toEqual([]);
});
