import { afterEach, describe, expect, test } from 'vitest';
import { readingMinutes, sayDay, sayMoment, sayNumber, sayRecentDay, saySize } from '@/utils/i18n/format';
import { type Language, language } from '@/utils/i18n/i18n';
import { localDay } from '@/utils/local-day';

const now = new Date(2026, 10, 22, 10, 0);

afterEach(() => {
  language.value = 'zh-CN';
});

test.each([
  [0, '0'],
  [999, '999'],
  [1284, '1,284'],
  [1234567, '1,234,567'],
])('%d is written with commas', (value, text) => {
  expect(sayNumber(value)).toBe(text);
});

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1 KB'],
  [86_400, '86 KB'],
  [1_440_000, '1.4 MB'],
  [9_960_000, '10 MB'],
  [999_600, '1 MB'],
  [1_900_000_000, '1.9 GB'],
  [999_600_000, '1 GB'],
  [2_345_000_000_000, '2,345 GB'],
])('%d bytes are %s', (bytes, text) => {
  expect(saySize(bytes)).toBe(text);
});

test.each([
  [0, 1],
  [350, 1],
  [3218, 9],
  [35_000, 100],
])('%d characters take %d minutes', (characters, minutes) => {
  expect(readingMinutes(characters)).toBe(minutes);
});

describe.each<[Language, string, string]>([
  ['zh-CN', '11月18日', '2025年3月2日'],
  ['zh-TW', '11月18日', '2025年3月2日'],
  ['en', '18 November', '2 March 2025'],
])('%s', (chosen, thisYear, lastYear) => {
  test('a day has its year only where it is another', () => {
    language.value = chosen;
    expect(sayDay('2026-11-18', now)).toBe(thisYear);
    expect(sayDay('2025-03-02', now)).toBe(lastYear);
  });
});

test.each<[Language, string[]]>([
  ['zh-CN', ['今天', '昨天', '周五', '周一', '11月15日', '11月23日']],
  ['zh-TW', ['今天', '昨天', '週五', '週一', '11月15日', '11月23日']],
  ['en', ['Today', 'Yesterday', 'Friday', 'Monday', '15 November', '23 November']],
])('days are relative for a week in %s', (chosen, expected) => {
  language.value = chosen;
  const days = [22, 21, 20, 16, 15, 23];
  expect(days.map((day) => sayRecentDay(new Date(2026, 10, day, 23, 59).toISOString(), now))).toEqual(expected);
});

test('a moment has its time on this machine’s clock', () => {
  expect(sayMoment(new Date(2026, 10, 21, 21, 40).toISOString(), now)).toBe('昨天21:40');
  expect(sayMoment(new Date(2026, 10, 1, 8, 5).toISOString(), now)).toBe('11月1日08:05');
});

test('the local day of a moment just before midnight is that day', () => {
  expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});
