import { expect, test } from 'vitest';
import { allOf, extended, nothingSelected, pruned, type Selection, toggled } from '@/components/library/selection';

const order = ['a', 'b', 'c', 'd', 'e'];
const chosen = ({ ids }: Selection) => [...ids].sort().join('');

test('a click selects and selects no more', () => {
  const once = toggled(nothingSelected, 'b');
  expect(chosen(once)).toBe('b');
  expect(chosen(toggled(once, 'b'))).toBe('');
});

test.each([
  ['b', 'd', 'bcd'],
  ['d', 'b', 'bcd'],
  ['c', 'c', 'c'],
  ['gone', 'b', 'bgone'],
])('from %s shift-click on %s selects %s', (first, second, expected) => {
  expect(chosen(extended(toggled(nothingSelected, first), second, order))).toBe(expected);
});

test('extending twice starts at the same row', () => {
  const twice = extended(extended(toggled(nothingSelected, 'b'), 'd', order), 'a', order);
  expect(chosen(twice)).toBe('abcd');
  expect(twice.anchor).toBe('b');
});

test('extending without an anchor selects the one row', () => {
  expect(chosen(extended(nothingSelected, 'c', order))).toBe('c');
});

test('forgets what is no longer listed, and stays the same object where nothing went', () => {
  const all = allOf(order);
  expect(chosen(pruned(all, ['a', 'e']))).toBe('ae');
  expect(pruned(all, order)).toBe(all);
});
