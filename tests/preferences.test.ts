import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { language } from '@/utils/i18n/i18n';
import { changeSettings, followSettings, preferences } from '@/utils/preferences';
import { defaults } from '@/utils/settings';

const shown = () => document.documentElement;

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.i18n.getUILanguage = () => 'en-GB';
});
afterEach(async () => {
  await changeSettings(defaults);
  language.value = 'zh-CN';
});

test('without a choice the page speaks the browser’s language and wears the system’s theme', async () => {
  await followSettings();
  expect(language.value).toBe('en');
  expect(shown().lang).toBe('en');
  expect(shown().dataset.theme).toBe('light');
});

test('a change shows at once, and the other settings stay', async () => {
  await followSettings();
  await changeSettings({ badge: false });
  await changeSettings({ language: 'zh-TW', theme: 'dark' });
  await expect.poll(() => shown().dataset.theme).toBe('dark');
  expect(language.value).toBe('zh-TW');
  expect(preferences.value).toEqual({ ...defaults, badge: false, language: 'zh-TW', theme: 'dark' });
});

test('two changes at the same moment are both kept', async () => {
  await Promise.all([changeSettings({ badge: false }), changeSettings({ theme: 'dark' })]);
  await followSettings();
  expect(preferences.value).toEqual({ ...defaults, badge: false, theme: 'dark' });
});

test('tea is for reading; elsewhere it is paper', async () => {
  await changeSettings({ theme: 'sepia' });
  await followSettings();
  expect(shown().dataset.theme).toBe('light');
  await followSettings('reader');
  expect(shown().dataset.theme).toBe('sepia');
});

test('a setting that an older version did not know has its default', async () => {
  await fakeBrowser.storage.local.set({ settings: { theme: 'dark' } });
  await followSettings();
  expect(preferences.value).toEqual({ ...defaults, theme: 'dark' });
});
