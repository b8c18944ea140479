import { expect, test } from 'vitest';
import { listAt, pageState, textAt, valueAt } from '@/utils/sites/page-state';

function pageOf(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

test.each([
  ['JSON in a script of that id', '<script id="BOAT" type="application/json">{"name":"渡船"}</script>'],
  ['the same percent-encoded', `<script id="BOAT">${encodeURIComponent('{"name":"渡船"}')}</script>`],
  ['a value given to that name', '<script>window.BOAT={"name":"渡船"};(function(){})()</script>'],
  ['a literal with names unquoted', "<script>var BOAT = { name: '渡船', undefined: undefined }</script>"],
  [
    'the name where it is first used otherwise',
    '<script>if(BOAT)go();MYBOAT={"name":"x"};BOAT={"name":"渡船"}</script>',
  ],
])('reads %s', (_, html) => {
  expect(textAt(pageState(pageOf(html), 'BOAT'), 'name')).toBe('渡船');
});

test.each([
  ['there is none', '<script>var x = 1</script>'],
  ['the script is no JSON', '<script id="BOAT">{"name":</script>'],
])('is null where %s', (_, html) => {
  expect(pageState(pageOf(html), 'BOAT')).toBeNull();
});

test('a path that ends early gives nothing, inherited names too', () => {
  const state = { a: { list: [{ n: 1710000000 }] }, empty: ' ' };
  expect(valueAt(state, 'a', 'b', 'c')).toBeNull();
  expect(valueAt(state, 'constructor')).toBeNull();
  expect(textAt(state, 'empty')).toBeNull();
  expect(textAt(state, 'a', 'list', 0, 'n')).toBe('1710000000');
  expect(listAt(state, 'a', 'list')).toHaveLength(1);
  expect(listAt(state, 'a')).toEqual([]);
});
