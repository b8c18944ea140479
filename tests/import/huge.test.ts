import { expect, test } from 'vitest';
import { cleanBody } from '@/utils/import/body';
import { renderMarkdown } from '@/utils/import/markdown/render';

test('a book of more paragraphs than a call takes arguments', () => {
  const body = cleanBody('<p>雨</p>'.repeat(140_000), { base: null, picture: () => null });
  expect(body.childElementCount).toBe(140_000);
});

test('tags that are never closed cost no more than their number', () => {
  const took = (count: number) => {
    const start = performance.now();
    renderMarkdown('雨 <b> '.repeat(count), false);
    return performance.now() - start;
  };
  took(2_000);
  expect(took(40_000) / took(5_000)).toBeLessThan(24);
});
