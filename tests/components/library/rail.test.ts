import { expect, test } from 'vitest';
import { railDay } from '@/components/library/rail';

const now = new Date(2026, 10, 22, 12);
const at = (year: number, month: number, day: number) => new Date(year, month - 1, day, 9).toISOString();

test.each([
  [at(2026, 11, 22), '22', '今天'],
  [at(2026, 11, 21), '21', '昨天'],
  [at(2026, 11, 19), '19', '周四'],
  [at(2026, 11, 3), '3', '11月'],
  [at(2025, 10, 30), '30', '2025年10月'],
])('the rail of %s is %s %s', (moment, big, small) => {
  expect(railDay(moment, now)).toEqual({ big, small });
});
