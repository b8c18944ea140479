import { expect, test } from 'vitest';
import { chooseLanguage } from '@/utils/i18n/choose-language';

test.each([
  ['zh-CN', 'zh-CN'],
  ['zh', 'zh-CN'],
  ['zh-Hans-SG', 'zh-CN'],
  ['zh-TW', 'zh-TW'],
  ['zh-HK', 'zh-TW'],
  ['zh-Hant', 'zh-TW'],
  ['zh_TW', 'zh-TW'],
  ['en-GB', 'en'],
  ['de', 'en'],
  ['zha', 'en'],
])('a browser in %s gets %s', (browserLanguage, language) => {
  expect(chooseLanguage('auto', browserLanguage)).toBe(language);
});

test('the reader’s own choice comes first', () => {
  expect(chooseLanguage('zh-TW', 'en')).toBe('zh-TW');
});
