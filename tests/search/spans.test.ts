import { expect, test } from 'vitest';
import { fold, foldWithStarts } from '@/utils/search/fold';
import { snippetOf } from '@/utils/search/snippet';
import { spansOf } from '@/utils/search/spans';

const marked = (text: string, words: string[]) =>
  spansOf(text, words.map(fold)).map(([from, to]) => text.slice(from, to));

test.each([
  ['榫卯没有胶水', ['榫卯'], ['榫卯']],
  ['用ＡＩ写字，ai也', ['AI'], ['ＡＩ', 'ai']],
  ['木作木作木', ['木作'], ['木作木作']],
  ['手艺人的手艺', ['手艺', '艺人'], ['手艺人', '手艺']],
  ['等等…再说', ['..'], ['…']],
  ['三十㎡的屋', ['m2的'], ['㎡的']],
  ['cafe\u0301的菜单', ['café'], ['cafe\u0301']],
  ['𠮷野家🍜面', ['野家🍜'], ['野家🍜']],
  ['没有', ['榫卯'], []],
])('marks in %j the words %j', (text, words, expected) => {
  expect(marked(text, words)).toEqual(expected);
});

test.each(['榫卯，没有“胶水”……', 'ＡＢＣ ﬁn ㎡ ½', 'e\u0301\u0323 İ ς', '한글 🍜👨‍👩‍👧'])(
  'folds %j the same with and without the way back',
  (text) => {
    expect(foldWithStarts(text).text).toBe(fold(text));
  },
);

test('cuts a snippet around the first hit and says where it is cut', () => {
  const text = `${'很长的开头，'.repeat(30)}拆下来的那根梁上，榫卯里的墨线还在。${'后面还有很多字。'.repeat(40)}`;
  expect(snippetOf(text, ['榫卯'])).toMatch(/^……(?=.{0,20}榫卯里的墨线还在。).*……$/);
});

test.each([
  ['第一句。\n榫卯在第二段', ['榫卯'], '……榫卯在第二段'],
  ['榫卯在开头', ['榫卯'], '榫卯在开头'],
  ['没有这个词', ['榫卯'], null],
])('snippet of %j for %j', (text, words, snippet) => {
  expect(snippetOf(text, words)).toBe(snippet);
});
