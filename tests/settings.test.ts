import { beforeEach, expect, test } from 'vitest';
import { defaults, readSettings, type Settings, settings } from '@/utils/settings';

beforeEach(() => settings.removeValue());

test('without a choice, everything is as designed', async () => {
  expect(await readSettings()).toEqual(defaults);
});

test('a choice stays, and the rest is as designed', async () => {
  await settings.setValue({ ...defaults, theme: 'sepia' });
  expect(await readSettings()).toEqual({ ...defaults, theme: 'sepia' });
});

test('what an older version did not know has its default', async () => {
  await settings.setValue({ theme: 'dark', export: { pictures: 'remote' } } as Settings);
  expect(await readSettings()).toEqual({
    ...defaults,
    theme: 'dark',
    export: { ...defaults.export, pictures: 'remote' },
  });
});
