import { expect, test, vi } from 'vitest';
import { inertBody } from '@/utils/clip/inert';
import { sanitise } from '@/utils/clip/sanitise';
import { toMarkdown } from '@/utils/markdown/to-markdown';
import { cleaned } from './cleaned';

const called = (label: number) => `<sup class="footnote-ref"><a href="#fn-${label}">${label}</a></sup>`;
const body = `<p>雨${called(1)}和风${called(2)}都来了。</p>`;
const note = (label: number, words: string, address: string) =>
  `<li id="fn-${label}">${words}: <a href="${address}">${address}</a></li>`;
const notes = `<section class="footnotes"><ol>${note(1, '雨', 'https://a.example/rain')}${note(2, '风', 'https://a.example/wind')}</ol></section>`;

test.each([
  [
    'mdnice',
    '<p><span class="footnote-word">雨</span><sup class="footnote-ref">[1]</sup>和<span class="footnote-word">风</span><sup class="footnote-ref">[2]</sup>都来了。</p>' +
      '<h3 class="footnotes-sep"><span>参考资料</span></h3><section class="footnotes"><span class="footnote-item"><span class="footnote-num">[1] </span><p>雨: <em>https://a.example/rain</em></p></span><span class="footnote-item"><span class="footnote-num">[2] </span><p>风: <em>https://a.example/wind</em></p></span></section>',
  ],
  [
    'doocs, in one paragraph',
    '<p><span>雨<sup>[1]</sup></span>和<span>风<sup>[2]</sup></span>都来了。</p>' +
      '<h3>参考资料</h3><p class="footnotes"><code>[1]</code> 雨: <i>https://a.example/rain</i><br><code>[2]</code> 风: <i>https://a.example/wind</i><br></p>',
  ],
  [
    'hand, each a paragraph',
    '<p>雨<sup>[1]</sup>和风<sup>[2]</sup>都来了。</p><h3>参考资料</h3><p>[1] 雨: <i>https://a.example/rain</i></p><p>[2]风: <i>https://a.example/wind</i></p>',
  ],
  [
    'Zhihu, in a numbered list',
    '<p>雨<sup>[1]</sup>和风<sup>[2]</sup>都来了。</p><h3>参考资料</h3><ol><li>雨: <em>https://a.example/rain</em></li><li>风: <em>https://a.example/wind</em></li></ol>',
  ],
])('notes as %s writes them', (_, html) => {
  expect(cleaned(html)).toBe(`${body}<h3>参考资料</h3>${notes}`);
});

test('they are footnotes in Markdown too', () => {
  const markdown = toMarkdown(inertBody(sanitise(`${body}<h3>参考资料</h3>${notes}`)));
  expect(markdown).toContain('雨[^1]和风[^2]都来了。');
  expect(markdown).toContain('[^1]: 雨: <https://a.example/rain>');
});

test.each([
  ['a power', '<p>x<sup>2</sup></p><p>[1] 一</p>'],
  ['a call that nothing explains', '<p>雨<sup>[1]</sup></p><p>风</p>'],
  ['lines in brackets that nothing calls', '<p>雨</p><p>[1] 一</p><p>[2] 二</p>'],
  ['notes that do not begin with the first', '<p>雨<sup>[2]</sup></p><p>[2] 二</p>'],
])('no note is made of %s', (_, html) => {
  expect(cleaned(html)).toBe(html);
});

test('a text of many notes is searched for them once', () => {
  const numbers = Array.from({ length: 300 }, (_, index) => index + 1);
  const calls = numbers.map((number) => `雨<sup><a href="#fn:${number}">${number}</a></sup>`).join('');
  const explained = numbers.map((number) => `<li id="fn:${number}">${number} <a href="#fnref:${number}">↩</a></li>`);
  const searched = [vi.spyOn(Element.prototype, 'querySelector'), vi.spyOn(Element.prototype, 'querySelectorAll')];
  const clean = cleaned(`<p>${calls}</p><div class="footnotes"><ol>${explained.join('')}</ol></div>`);
  const wide = searched.flatMap(({ mock }) => mock.calls).filter(([selector]) => /id|footnotes/.test(selector));
  vi.restoreAllMocks();
  expect(clean.match(/class="footnote-ref"/g)?.length).toBe(300);
  expect(wide.length).toBeLessThan(10);
});
