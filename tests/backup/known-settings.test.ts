import { expect, test } from 'vitest';
import { knownSettings } from '@/utils/backup/known-settings';
import { presets } from '@/utils/export/template/presets';
import { defaults } from '@/utils/settings';

const { template } = presets.obsidian;

test('templates of a backup come back with their preset', () => {
  const given = { export: { ...defaults.export, preset: 'obsidian', templates: { obsidian: template } } };
  expect(knownSettings(given).export).toEqual(given.export);
});

test.each([
  ['a program that nobody knows', { preset: 'notion' }],
  [
    'what is no template',
    { templates: { obsidian: 5, plain: null, hugo: { ...template, head: [{ key: 1 }] }, notion: template } },
  ],
  ['a template that is too long', { templates: { obsidian: { ...template, body: 'x'.repeat(20_001) } } }],
  ['no templates at all', { templates: 'x' }],
])('%s stays out', (_, part) => {
  const { export: known } = knownSettings({ export: { ...defaults.export, ...part } });
  expect(known).toEqual(defaults.export);
});
