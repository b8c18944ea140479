import { expect, test } from 'vitest';
import { cleaned } from './cleaned';

const wx = (name: string, size = 640) => `https://mmbiz.qpic.cn/mmbiz_png/${name}/${size}`;
const shown = (...addresses: string[]) =>
  addresses.map((address) => `<p><img data-src="${address}" alt=""></p>`).join('');

test('drawings give their pictures and words in the order in which they are seen', () => {
  const html = `<svg style="background-image: url(&quot;${wx('A')}&quot;);"><rect/></svg>
    <svg><g><foreignObject><svg style="background: url(${wx('B')});"></svg></foreignObject></g>
    <g><foreignObject><p>雨</p></foreignObject><image xlink:href="${wx('C')}"/></g></svg>`;
  expect(cleaned(html)).toBe(`${shown(wx('A'), wx('B'))}<p>雨</p>${shown(wx('C'))}`);
});

test.each([
  ['a whole element where the address should be', `<img data-src='<img src="${wx('A')}">'>`, wx('A')],
  ['a thumbnail', `<img data-src="${wx('A', 300)}?wx_fmt=png">`, `${wx('A', 0)}?wx_fmt=png`],
  ['the size that it was given in', `<img data-src="${wx('A', 0)}">`, wx('A', 0)],
  ['the address of the original alone', `<img data-before-oversubscription-url="${wx('A')}">`, wx('A')],
  [
    'a set of sizes',
    '<img srcset="https://a.example/2.png 800w, https://a.example/1.png 400w">',
    'https://a.example/2.png',
  ],
])('a picture that has %s', (_, html, address) => {
  expect(cleaned(html)).toBe(shown(address));
});

test('a picture of one pixel by its style is nothing', () => {
  expect(cleaned('<img src="https://a.example/a.png" style="width: 1px; height: 1px;">')).toBe('');
});

test.each([
  [
    "WeChat's, which puts the author's style aside",
    'data-original-style="max-width: 100%;" style="width: 677px !important; height: 0px !important;"',
  ],
  ['of the years when it did not', 'style="height: 0px; padding-bottom: 56.25%;"'],
])('a picture that waits to be seen stands on no height of its own: %s', (_, attributes) => {
  expect(cleaned(`<img data-src="${wx('A')}" src="data:image/svg+xml,x" ${attributes}>`)).toBe(shown(wx('A')));
});

test('a spacer of the author is one while it waits, too', () => {
  expect(cleaned(`<img data-src="${wx('A')}" data-original-style="height: 1px;" style="height: 0px;">`)).toBe('');
});

test('an emoji that letters have is a letter', () => {
  expect(cleaned('<p>雨<img class="emoji" alt="😀" src="https://a.example/1f600.svg"></p>')).toBe('<p>雨😀</p>');
});
