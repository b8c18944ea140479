import { expect, test } from 'vitest';
import { linesTrimmed, wholeAgain } from '@/utils/export/trimmed-lines';

test.each([
  ['nothing', 'a\nb', 'a\nb'],
  ['the start', 'x\ny\na\nb', 'a\nb'],
  ['the end', 'a\nb\nx\n', 'a\nb'],
  ['both, with repeats', 'a\na\nb\na\n\n', 'a\nb'],
])('a whole is whole again where what was left out is %s', (_, whole, part) => {
  const trimmed = linesTrimmed(whole, part);
  expect(trimmed && wholeAgain(part, trimmed)).toBe(whole);
});

test('another text is not the same with lines left out', () => {
  expect(linesTrimmed('a\nb', 'b\na')).toBe(null);
});

test('a note that gained a line stands as it is', () => {
  const trimmed = linesTrimmed('a\nb\nx', 'a\nb');
  expect(trimmed && wholeAgain('a\nnew\nb', trimmed)).toBe('a\nnew\nb');
});
