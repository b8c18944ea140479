import { expect, test } from 'vitest';
import { cleaned } from './cleaned';

test.each([
  ['italic', '<span style="font-style: italic;">一</span>二', '<em>一</em>二'],
  ['underlined', '<span style="text-decoration: underline;">一</span>二', '<u>一</u>二'],
  ['bolder', '<span style="font-weight: bolder;">一</span>二', '<strong>一</strong>二'],
  ['not bold in bold', '<b>一<span style="font-weight: normal;">二</span></b>', '<strong>一</strong>二'],
  [
    'a link, which is underlined anyway',
    '<a href="https://a.example/" style="text-decoration: underline;"><span style="text-decoration: underline;">一</span></a>',
    '<a href="https://a.example/">一</a>',
  ],
])('a style that says %s', (_, html, expected) => {
  expect(cleaned(`<p>${html}</p>`)).toBe(`<p>${expected}</p>`);
});

test('headings are bold already', () => {
  expect(cleaned('<h3 style="font-weight: bold;">一</h3>')).toBe('<h3>一</h3>');
  expect(cleaned('<strong><h3>一</h3></strong>')).toBe('<h3>一</h3>');
});

test('an element in a line that is set as a block is a line', () => {
  expect(cleaned('<p><span style="display: block;">一</span><span style="display:block">二</span></p>')).toBe(
    '<p>一</p><p>二</p>',
  );
});
