import '@/components/look/look.css';
import '@/components/settings/settings.css';
import '@/components/export/export.css';
import '@/components/settings/template/template.css';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { sampleArticle } from '@/components/settings/template/sample-article';
import { TemplateSettings } from '@/components/settings/template/template-settings';
import { type PresetName, presets } from '@/utils/export/template/presets';
import { type Language, language } from '@/utils/i18n/i18n';
import type { Settings } from '@/utils/settings';
import { show } from '../show';
import { violations } from '../violations';

afterEach(() => {
  language.value = 'zh-CN';
});

async function showTemplate(preset: PresetName, templates: Settings['export']['templates'] = {}) {
  const onChange = vi.fn();
  show(<TemplateSettings chosen={{ preset, templates }} tried={sampleArticle()} onChange={onChange} />);
  await userEvent.click(page.getByRole('button', { name: '改模板' }));
  return onChange;
}

const field = (name: string) => page.getByRole('textbox', { name, exact: true });
const preview = () => document.querySelector('.template-preview')?.textContent ?? '';
const { template } = presets.obsidian;

test('another program is chosen', async () => {
  const onChange = await showTemplate('mocang');
  await userEvent.selectOptions(page.getByRole('combobox', { name: '写给' }), 'logseq');
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ preset: 'logseq', templates: {} });
});

test.each<[PresetName, string[]]>([
  ['mocang', ['檐下木作/榫卯：没有胶水 ｜ 第3讲.md', 'fetch_date: 2026-11-21T13:40:00.000Z']],
  ['obsidian', ['aliases: ["榫卯：没有胶水 | 第3讲"]', 'tags: ["手艺", "慢-生活"]']],
  ['logseq', ['pages/榫卯：没有胶水 ｜ 第3讲.md', 'tags:: 手艺, 慢 生活']],
  ['hexo', ['source/_posts/', 'disableNunjucks: true']],
  ['plain', ['# 榫卯：没有胶水 | 第3讲\n\n木头']],
])('the preview shows what is written for %s', async (preset, parts) => {
  await showTemplate(preset);
  for (const part of parts) expect(preview()).toContain(part);
});

test('a change shows in the preview and takes effect at once', async () => {
  const onChange = await showTemplate('obsidian');
  await userEvent.fill(field('文件名'), '{{date}} {{title|truncate:2}}');
  expect(preview()).toContain('檐下木作/2026-11-18 榫卯.md');
  const changed = { ...template, name: '{{date}} {{title|truncate:2}}' };
  expect(onChange).toHaveBeenLastCalledWith({ preset: 'obsidian', templates: { obsidian: changed } });
});

test.each([
  ['文件名', '{{titel}}', '第3个字：没有“titel”这一项，是不是“title”？'],
  ['文件名', '', '文件名还空着'],
  ['文件夹', '{{content}}', '{{content}}是整篇正文'],
  ['文件夹', 'a/b/c/d/e', '最多4层文件夹'],
  ['正文', '{{title|date}}', '第9个字：date要这样写：date:"YYYY-MM-DD"'],
  ['正文', '好{{title', '第2个字：“{{”没有配上“}}”'],
  ['第1行的键', 'a: b', '“a: b”不能当键'],
  ['第2行的键', 'title', '“title”已经有一行了'],
  ['第1行的值', '{{title|"x"}}', '第9个字：这里应该是过滤器，比如 lower，不是“"”'],
])('%s as %j: the mistake is told where it is, and nothing is kept', async (name, value, words) => {
  const onChange = await showTemplate('obsidian');
  await userEvent.fill(field(name), value);
  await expect.element(field(name)).toHaveAttribute('aria-invalid', 'true');
  const told = document.getElementById(field(name).element().getAttribute('aria-describedby') ?? '');
  expect(told?.textContent).toContain(words);
  expect(document.body.textContent).toContain('改好就生效');
  for (const [{ templates }] of onChange.mock.calls)
    expect(JSON.stringify(templates)).not.toContain(JSON.stringify(value));
  expect(preview()).not.toBe('');
});

test('axe finds nothing where there are mistakes', async () => {
  await showTemplate('obsidian');
  await userEvent.fill(field('文件名'), '{{titel}}');
  expect(await violations()).toEqual([]);
});

test('lines are added and removed', async () => {
  const onChange = await showTemplate('obsidian');
  await userEvent.click(page.getByRole('button', { name: '加一行' }));
  const last = template.head.length + 1;
  await userEvent.fill(field(`第${last}行的键`), '种类');
  await userEvent.fill(field(`第${last}行的值`), 'true');
  expect(preview()).toContain('种类: true');
  await userEvent.click(page.getByRole('button', { name: '去掉“aliases”' }));
  expect(preview()).not.toContain('aliases');
  const head = [...template.head.filter(({ key }) => key !== 'aliases'), { key: '种类', value: 'true' }];
  expect(onChange).toHaveBeenLastCalledWith({ preset: 'obsidian', templates: { obsidian: { ...template, head } } });
});

test('a changed preset says so, and goes back to what it was; that can be undone', async () => {
  const changed = { ...template, name: '{{date}}' };
  const onChange = await showTemplate('obsidian', { obsidian: changed, plain: presets.plain.template });
  await expect.element(page.getByRole('combobox', { name: '写给' })).toHaveTextContent('Obsidian（改过）');
  await userEvent.click(page.getByRole('button', { name: '还原' }));
  expect(onChange).toHaveBeenLastCalledWith({ preset: 'obsidian', templates: { plain: presets.plain.template } });
  await userEvent.click(page.getByRole('button', { name: '撤销' }));
  expect(onChange).toHaveBeenLastCalledWith({
    preset: 'obsidian',
    templates: { plain: presets.plain.template, obsidian: changed },
  });
});

test('without a head there are no keys', async () => {
  await showTemplate('obsidian');
  await userEvent.click(page.getByText('不写'));
  expect(document.querySelector('.head-field')).toBeNull();
  expect(preview()).not.toContain('aliases');
});

describe.each(['mocang', 'logseq', 'plain'] as const)('axe finds nothing in %s', (preset) => {
  test.each<[Language, string]>([
    ['zh-CN', 'light'],
    ['en', 'dark'],
  ])('%s, %s', async (chosen, theme) => {
    document.documentElement.dataset.theme = theme;
    await showTemplate(preset);
    language.value = chosen;
    document.documentElement.lang = chosen;
    for (const details of document.querySelectorAll('details')) details.open = true;
    expect(await violations()).toEqual([]);
  });
});
