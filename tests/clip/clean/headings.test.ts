import { expect, test } from 'vitest';
import { cleaned } from './cleaned';

const words = '雨下了一整夜，到早上还没有停，河里的水涨到了桥下，街上没有人，只有卖豆腐的还推着车走。';
const passage = `<p>${words}</p>`;
const headings = (html: string) =>
  [...cleaned(html).matchAll(/<(h\d)>(.*?)<\/h\d>/g)].map(([, tag, text]) => `${tag} ${text}`);

test.each([
  ['bold lines', (title: string) => `<p><strong>${title}</strong></p>`],
  [
    'bold by style, centred, in boxes',
    (title: string) =>
      `<section style="text-align: center;"><section><p style="font-weight: 600;">${title}</p></section></section>`,
  ],
  ['larger lines', (title: string) => `<p style="font-size: 20px;">${title}</p>`],
  ['larger by em', (title: string) => `<section style="font-size: 1.3em;"><span>${title}</span></section>`],
])('%s with words below them are headings', (_, line) => {
  const html = line('一、雨') + passage + line('二、风从哪里来？') + passage;
  expect(headings(html)).toEqual(['h2 一、雨', 'h2 二、风从哪里来？']);
});

test('a number above its title is part of it', () => {
  const title = (number: string, text: string) =>
    `<section style="text-align: center;"><section style="font-size: 40px; font-weight: bold;"><span>${number}</span></section><section><strong>${text}</strong></section></section>`;
  expect(headings(title('01', '雨') + passage + title('02', '风') + passage)).toEqual(['h2 01 雨', 'h2 02 风']);
});

test('smaller ones below larger ones are of the next level', () => {
  const large = (text: string) => `<p style="font-size: 22px;"><b>${text}</b></p>`;
  const small = (text: string) => `<p><b>${text}</b></p>`;
  const html = [large('雨'), passage, small('细雨'), passage, small('暴雨'), passage, large('风'), passage].join('');
  expect(headings(html)).toEqual(['h2 雨', 'h3 细雨', 'h3 暴雨', 'h2 风']);
});

const bold = (text: string) => `<p><strong>${text}</strong></p>`;

test.each([
  ['one bold line', bold('雨') + passage],
  ['neighbours', bold('不要总呆在家里') + bold('出去走走') + passage + passage],
  [
    'emphasis of several lines',
    bold('简单说就是') + bold('雨从北往南下，') + passage + bold('愿大家都能') + bold('平安到家。') + passage,
  ],
  ['sentences', bold('雨停了。') + passage + bold('风停了。') + passage],
  ['what announces', bold('总结一下：') + passage + bold('最后：') + passage],
  ['calls to follow', bold('长按识别二维码') + passage + bold('点击上方蓝字') + passage],
  ['who wrote and drew', bold('作者：雨') + passage + bold('编辑：风') + passage],
  ['one line twice', bold('雨') + passage + bold('雨') + passage],
  ['quotations', bold('“雨会停的”') + passage + bold('“风也会”') + passage],
  [
    'lines of an article that has headings',
    `<h2>甲</h2>${passage}<h2>乙</h2>${bold('雨')}${passage}${bold('风')}${passage}`,
  ],
  ['verses', `${bold('雨落在河面')}<p>一圈一圈</p>${bold('风吹过山岗')}<p>一阵一阵</p>`],
  [
    'what stands below pictures',
    `<p><img src="https://a.example/a.png"></p>${bold('▲雨')}${passage}<p><img src="https://a.example/b.png"></p>${bold('▲风')}${passage}`,
  ],
])('no heading is made of %s', (_, html) => {
  expect(headings(html).filter((text) => !/[甲乙]/.test(text))).toEqual([]);
});

test('a whole paragraph set as a heading is a paragraph', () => {
  expect(cleaned(`<h2>${words.repeat(4).replaceAll('，河', '。河')}</h2>`)).toMatch(/^<p>/);
});

test('where everything is bold, nothing is', () => {
  expect(cleaned(bold(words).repeat(3))).toBe(passage.repeat(3));
});

test.each([
  [
    'two sentences of a paragraph',
    `●昨夜河水又涨了，桥下的石墩只露出一截。${'村里的人都上了堤，'.repeat(5)}天亮才回`,
    'p',
  ],
  ['a long question', `河水为什么一夜之间就涨到了桥面？${'老人说是上游的雨，'.repeat(2)}真的吗`, 'h2'],
])('what an author set as a heading for its size alone is none: %s', (_, words, tag) => {
  expect(cleaned(`<h2>${words}</h2>`)).toBe(`<${tag}>${words}</${tag}>`);
});
