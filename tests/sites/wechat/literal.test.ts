import { expect, test } from 'vitest';
import { readLiteral } from '@/utils/sites/wechat/literal';

test.each([
  ['a string', `'雨'`, '雨'],
  ['double quotes', `"it's"`, "it's"],
  ['escapes', String.raw`'\x3cp\x3e\u96e8\u{96e8}\n\'\\'`, "<p>雨雨\n'\\"],
  ['a number', '42', 42],
  ['a string made a number', `'1762747210' * 1`, 1762747210],
  ['JsDecode', String.raw`JsDecode('\x26amp;')`, '&amp;'],
  ['htmlDecode', `htmlDecode("a&amp;b")`, 'a&b'],
  ['.html(false)', `'a&lt;b'.html(false)`, 'a<b'],
  ['another method', `'a'.replace(/x/g, 'y')`, 'a'],
  ['the first that is not empty', `"" || "" || "2651788393"`, '2651788393'],
  ['the first of two', `'1' || ''`, '1'],
  ['an assignment in an assignment', `window.title = 'T' || ''`, 'T'],
  ['truth', 'true', true],
  ['what only running could tell', 'Date.now()', null],
  ['a name', 'undefined', null],
])('reads %s', (_, source, value) => {
  expect(readLiteral(source, 0)).toEqual(value);
});

test('reads objects and lists with comments, loose keys and hanging commas', () => {
  const source = `{ a: 'x', // first
    'b-c': { d: ['1' * 1, JsDecode('two'), { e: true, }, ], },
    /* last */ 3: f(g)(h), i: x ? 'y' : 'z', j: 'end' }`;
  expect(readLiteral(source, 0)).toMatchObject({ a: 'x', 'b-c': { d: [1, 'two', { e: true }] }, j: 'end' });
});

test('reads only the keys that are asked for', () => {
  const source = `{ skipped: { title: 'inner', s: 'a } b \\' {' }, title: 'outer', rest: [1, 2] }`;
  expect(readLiteral(source, 0, new Set(['title']))).toEqual({ title: 'outer' });
});

test('keeps a key that would be a prototype a plain key', () => {
  const read = readLiteral(`{ __proto__: { polluted: true }, a: 1 }`, 0) as Record<string, unknown>;
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect(read.a).toBe(1);
});

test.each([
  ['an object that never ends', `{ a: 'x', b: `],
  ['a string that never ends', `{ a: 'x`],
  ['brackets of the wrong kind', `{ ) ] a: [ } , ) `],
  ['ten thousand brackets', `{ a: ${'['.repeat(10_000)}`],
  ['ten thousand braces', '{a:'.repeat(10_000)],
  ['nothing', ''],
])('comes to an end with %s', (_, source) => {
  expect(() => readLiteral(source, 0)).not.toThrow();
});
