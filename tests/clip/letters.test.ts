import { expect, test } from 'vitest';
import { countLetters, lettersOf } from '@/utils/clip/letters';

test('counting and taking away agree about every character', () => {
  const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  expect(all.filter((character) => countLetters(character) !== lettersOf(character).length)).toEqual([]);
  expect(countLetters(all.join(''))).toBe(lettersOf(all.join('')).length);
});
