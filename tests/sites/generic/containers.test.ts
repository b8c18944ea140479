import { expect, test } from 'vitest';
import { heldArticle } from '@/utils/sites/generic/containers';

const line = (start: string) => `<p>${start}${'雨停了，路还是湿的，屋檐下的人还不肯走。'.repeat(6)}</p>`;
const article = line('一') + line('二') + line('三');
const held = (body: string) => {
  const found = heldArticle(new DOMParser().parseFromString(body, 'text/html'));
  return found && (found.textContent ?? '').replace(/\s+|雨停了，路还是湿的，屋檐下的人还不肯走。/g, '');
};

test.each([
  ['an element of a known name', `<div id="zoom">${article}</div>`, '一二三'],
  ['the innermost of two', `<div class="article-content">前<div id="endText">${article}</div>后</div>`, '一二三'],
  [
    'the outer one where the inner is a part',
    `<div class="article-content">${article}<div class="post-body">${line('四').slice(0, 40)}</div></div>`,
    '一二三四',
  ],
  [
    'the article among teasers',
    `<div class="entry-content">${article}</div><div class="entry-content"><p>一句别的话，一句别的话，一句别的话。</p></div>`,
    '一二三',
  ],
])('finds %s', (_, body, words) => {
  expect(held(body)?.slice(0, words.length)).toBe(words);
});

test.each([
  ['nothing has such a name', `<div id="a">${article}</div>`],
  [
    'it is full of links',
    `<div id="zoom">${article.replaceAll('<p>', '<p><a href="/">').replaceAll('</p>', '</a></p>')}</div>`,
  ],
  ['several are alike', `<div class="entry-content">${article}</div><div class="entry-content">${article}</div>`],
  [
    'most of the words are elsewhere',
    `<div class="entry-content">${article}</div><div id="a">${article.repeat(3)}</div>`,
  ],
  ['it is short', '<div id="zoom"><p>雨停了。</p></div>'],
])('leaves it to Readability where %s', (_, body) => {
  expect(held(body)).toBeNull();
});

test('drops the blocks that sites put between the words, and no words that are marked', () => {
  const between = '<div class="share-bar">分享到</div><div class="related-news">云来了</div><ins class="ad">广告</ins>';
  const body = `<div id="zoom">${line('一')}${between}${line('二')}<p><span class="keyword">三</span></p><pre><span class="hljs-keyword">let</span></pre></div>`;
  expect(held(body)).toBe('一二三let');
});

test.each([
  [
    'a label and links',
    '<aside class="inset"><span>Related</span><h6><a href="/b">The fog bell comes home</a></h6><p>It had been a pot.</p></aside>',
  ],
  ['a writer’s life', '<div class="post-body-bio"><p>Ada Wren writes about the coast.</p></div>'],
  ['tags', '<div class="tags-links"><a href="/t">Rain</a></div>'],
])('drops a box of %s', (_, box) => {
  expect(held(`<div id="zoom">${line('一')}${box}${line('二')}</div>`)).toBe('一二');
});

test('keeps a box that only begins like a label', () => {
  const box = '<div>Related to the otter, the mink is <a href="/m">smaller</a>.</div>';
  expect(held(`<div id="zoom">${line('一')}${box}${line('二')}</div>`)).toBe('一Relatedtotheotter,theminkissmaller.二');
});

test('leaves the page as it was', () => {
  const page = new DOMParser().parseFromString(
    `<div id="zoom">${article}<div class="share">分享</div></div>`,
    'text/html',
  );
  const before = page.documentElement.outerHTML;
  heldArticle(page);
  expect(page.documentElement.outerHTML).toBe(before);
});
