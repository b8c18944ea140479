import { expect, test } from 'vitest';
import { laterTry } from '@/utils/pictures/later';

const now = new Date('2026-11-22T02:00:00Z');
const minutes = (date: Date | null) => date && (date.getTime() - now.getTime()) / 60_000;

test('waits longer each time, and after a week for somebody to ask', () => {
  const waits = [0, 1, 2, 3, 4, 5, 6].map((times) => minutes(laterTry('network', times, now)));
  expect(waits).toEqual([10, 60, 360, 1440, 4320, 10_080, null]);
});

test.each(['refused', 'placeholder', 'quota'] as const)('“%s” may pass', (reason) => {
  expect(minutes(laterTry(reason, 0, now))).toBe(10);
});

test.each(['missing', 'type', 'size', 'budget', 'permission', 'private'] as const)('“%s” does not pass', (reason) => {
  expect(laterTry(reason, 0, now)).toBe(null);
});
