import { expect, test } from 'vitest';
import { trimEnds } from '@/utils/sites/generic/ends';

const long =
  '<p>雨停了，路还是湿的，屋檐下的人还不肯走，他们说再等一等，等到灯亮起来，等到船靠岸，等到最后一个人也决定回家。</p>';
const sentence = `<p>${'The rain had stopped and nobody under the roof would be the first to leave. '.repeat(3)}</p>`;
const links = '<ul><li><a href="https://rain.example/b">The clouds come back</a></li></ul>';

test.each([
  ['a byline below a summary', '<h2>A summary.</h2><p>By Ada Wren</p>', '<h2>A summary.</h2>'],
  ['an English day', '<p>Updated: August 13, 2010, 5:02 PM ET</p>', ''],
  [
    'a menu',
    '<ul><li><a href="https://rain.example/">Home</a></li><li><a href="https://rain.example/c">Coast</a></li></ul>',
    '',
  ],
  ['what asks for a subscription', '<p>订阅雨报手机报，移动发YB到10650000</p>', ''],
  [
    'the title, wherever it stands before the first sentence',
    '<h3>Coast</h3><h2>After the rain</h2>',
    '<h3>Coast</h3>',
  ],
])('leaves out %s', (_, head, kept) => {
  expect(trimmed(head + sentence + sentence)).toBe(kept + sentence + sentence);
});

test.each([
  ['a heading and what it leads to', `<h3>More from Coast</h3>${links}`, ''],
  [
    'a line that leads elsewhere, in the middle',
    `<p>See also: <a href="https://rain.example/b">The clouds come back</a></p>${sentence}`,
    sentence,
  ],
  ['tags and buttons', '<p>Filed under: Rain, Roofs</p><p>Follow Ada Wren on Twitter.</p><p>Share this story</p>', ''],
  [
    'what follows a credit',
    '<p>Tom Ferris contributed to this report.</p><p>© 2019 The Sample Gazette</p>',
    '<p>Tom Ferris contributed to this report.</p>',
  ],
  ['an invitation to a network', '<p>雨報現已開設Facebook專頁，快來讚好我們的專頁</p>', ''],
])('leaves out %s', (_, tail, kept) => {
  expect(trimmed(sentence + sentence + sentence + tail)).toBe(sentence + sentence + sentence + kept);
});

test.each([
  ['a list of links under a heading of its own', `<h2>References</h2>${links}`],
  ['a short first sentence', '<p>By the time it stopped, we had left.</p>'],
  ['a film', '<p class="card" data-card="video"><a href="https://films.example/1">films.example</a></p>'],
])('keeps %s', (_, part) => {
  expect(trimmed(part + sentence + part)).toBe(part + sentence + part);
});

test('keeps the day that a notice has below its heading', () => {
  const body = `<h2>关于晒场的通知</h2><p>2012年6月24日</p>${long}`;
  expect(trimmed(body)).toBe(body);
});

function trimmed(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  trimEnds(body, 'After the rain');
  return body.innerHTML;
}
