import { expect, test } from 'vitest';
import type { Clip } from '@/utils/article';
import { clip } from '@/utils/clip/clip';

const say = (start: string, times = 4) =>
  `<p>${start} ${'The lamps along the quay are lit by hand at dusk. '.repeat(times).trim()}</p>`;
const article = `<h1>The lamps of the quay</h1><div class="text">${say('One.')}${say('Two.')}</div>`;

function read(body: string): string {
  const page = new DOMParser().parseFromString(
    `<html><head><title>The lamps of the quay | Quay News</title></head><body>${body}</body></html>`,
    'text/html',
  );
  return (clip(page, new URL('https://quay.example/lamps')) as Clip).text;
}

const told = (html: string) => [...html.matchAll(/<p>(.*?)<\/p>/g)].map(([, line]) => line).join('\n');
const whole = told(article);
const teaser = (n: number) =>
  `<div class="card"><a href="/n/${n}"><img src="/${n}.jpg"><h3>Boats wait ${n}</h3></a><p>Fishermen told us that nobody knew when the river would fall.</p></div>`;
const many = (make: (n: number) => string, count = 9) => Array.from({ length: count }, (_, n) => make(n)).join('');

test.each([
  [
    'a request for consent',
    `<div id="cookie-banner"><h2>We value your privacy</h2>${say('Cookies.', 30)}${say('Partners.', 30)}</div><div>${article}</div>`,
  ],
  ['teasers of other articles', `<div class="list">${many(teaser, 12)}</div><div class="story">${article}</div>`],
  ['teasers beside it', `<div class="story">${article}</div>${many(teaser, 12)}`],
  [
    'the next article',
    `<article>${article}</article><article><h1>A wheel in the reeds</h1>${many((n) => say(`Wheel ${n}.`, 8))}</article>`,
  ],
  [
    "readers' words under a label",
    `<div class="b"><div>${article}</div><div class="pl"><h4>Comments (9)</h4>${many((n) => `<div class="item"><b>guest</b><p>${n} I have seen those lamps and they are lovely at night, all of them.</p></div>`)}</div></div>`,
  ],
  [
    'words for those who hear the page, and an appeal',
    `<article>${article.replace('</p><p>', '</p><span class="sr-only">after the letter</span><p>')}<div class="contributions__epic"><h2>We ask a favour</h2><p>Help us to go on.</p></div></article>`,
  ],
  ['a long notice', `<div>${article}</div><div class="disclaimer">${say('Terms.', 30)}${say('Law.', 30)}</div>`],
  [
    'buttons between its lines',
    `<article>${article.replace('</p><p>', '</p><p>Advertisement</p><p><a href="/l">Sign up here for our letter</a></p><p>')}</article>`,
  ],
])('an article stands without %s', (_, html) => {
  expect(read(html)).toBe(whole);
});

test.each([
  [
    'pictures that are links, with their words',
    many((n) => `<p><a href="/show?${n}"><img src="/${n}.jpg"></a><br>Lamp number ${n} burns on the wall.</p>`),
    /Lamp number 8/,
  ],
  [
    'sections with headings of their own',
    many(
      (n) =>
        `<div class="item"><h2>Harbour ${n}</h2>${say(`Number ${n}.`)}<p><a href="/h/${n}">Map of it</a></p></div>`,
    ),
    /Harbour 8[\s\S]*Number 8/,
  ],
  ['a heading that speaks of comments', `<h2>Comments</h2>${say('Nobody commented.')}`, /Nobody commented/],
])('an article keeps %s', (_, html, words) => {
  expect(read(`<div class="story">${article}${html}</div>`)).toMatch(words);
});

test('a recipe keeps what it needs', () => {
  const list = ['500 g of flour', 'two eggs', 'a pinch of salt'].map((item) => `<li class="ingredient">${item}</li>`);
  const page = `<article>${article}<div class="card"><h2>Ingredients</h2><ul>${list.join('')}</ul></div></article>`;
  expect(read(page)).toContain('500 g of flour\ntwo eggs\na pinch of salt');
});
