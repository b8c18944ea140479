import { expect, test } from 'vitest';
import { addTags, completeTag, tidyTag } from '@/utils/tag';

test.each([
  ['木作', '木作'],
  ['  木  作 ', '木 作'],
  ['#手艺', '手艺'],
  ['＃ 手艺', '手艺'],
  ['a\nb', 'a b'],
  ['   ', null],
  ['#', null],
  ['长'.repeat(60), '长'.repeat(50)],
])('%j is kept as %j', (text, tag) => {
  expect(tidyTag(text)).toBe(tag);
});

test.each([
  ['手艺', ['木作', '手艺']],
  ['手艺,旧书，海边', ['木作', '手艺', '旧书', '海边']],
  ['木作', ['木作']],
  [' ,，', ['木作']],
])('adding %j', (text, tags) => {
  expect(addTags(['木作'], text)).toEqual(tags);
});

test('capitals make no difference', () => {
  expect(addTags(['CSS'], 'css, HTML')).toEqual(['CSS', 'HTML']);
});

test('completion offers what begins with the text before what holds it, and nothing that is there', () => {
  expect(completeTag(['老手艺', '手艺', '手作', '城市'], ['手作'], '手')).toEqual(['手艺', '老手艺']);
});

test('completion fits into the popup', () => {
  expect(
    completeTag(
      Array.from({ length: 30 }, (_, at) => `标签${at}`),
      [],
      '',
    ),
  ).toHaveLength(6);
});
