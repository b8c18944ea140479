import { expect, test } from 'vitest';
import { cleaned } from './cleaned';

const picture = '<img data-src="https://a.example/a.png" alt="">';
const figure = (words: string) => `<figure>${picture}<figcaption>${words}</figcaption></figure>`;
const long = '雨下了一整夜，到早上还没有停。'.repeat(4);

test.each([
  '▲ 雨中的桥',
  '△雨中的桥',
  '图1 雨中的桥',
  '图 2-1：桥',
  '图源：雨天',
  '（图/雨天）',
  'Photo by Rain on Unsplash',
  'Photo: Rain/Unsplash',
  '(Credit: Rain)',
])('below a picture, "%s" is its caption', (words) => {
  expect(cleaned(`<p>${picture}</p><p>${words}</p>`)).toBe(figure(words));
});

test.each(['▼ 雨中的桥', '↓雨中的桥', '⬇️ 桥'])('above a picture, "%s" is its caption', (words) => {
  expect(cleaned(`<p>${long}</p><p>${words}</p><p>${picture}</p>`)).toBe(
    `<p>${long}</p><figure><figcaption>${words}</figcaption>${picture}</figure>`,
  );
});

test('of two captions the one below a picture stays with it', () => {
  expect(cleaned(`<p>▼ 桥</p><p>${picture}</p><p>▲ 雨</p>`)).toBe(`<p>▼ 桥</p>${figure('▲ 雨')}`);
});

test('small and centred below a picture is its caption', () => {
  const html = `<p>${long}</p><p>${picture}</p><p style="text-align: center; font-size: 12px; color: #888;">雨中的桥</p>`;
  expect(cleaned(html)).toBe(`<p>${long}</p>${figure('雨中的桥')}`);
});

test('of several pictures it is a line of its own', () => {
  expect(cleaned(`<p>${picture}${picture}</p><p>▲ 桥</p>`)).toBe(
    `<p>${picture}${picture}</p><p class="caption">▲ 桥</p>`,
  );
});

test.each([
  ['a short paragraph', `<p>${picture}</p><p>雨停了。</p>`],
  ['small words without a picture', `<p>${long}</p><p>图1 桥</p>`],
  ['words about figures', `<p>${picture}</p><p>图书馆在桥的那一边。</p>`],
  ['a sign alone', `<p>▼</p><p>${picture}</p>`],
  ['a row of signs', `<p>▼▼▼</p><p>${picture}</p>`],
  ['a bold line', `<p>${picture}</p><p><strong>一、雨</strong></p>`],
])('no caption is made of %s', (_, html) => {
  expect(cleaned(html)).toBe(html);
});
