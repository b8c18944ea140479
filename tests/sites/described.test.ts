import { describe, expect, test } from 'vitest';
import { isRefusal } from '@/utils/article';
import { clip } from '@/utils/clip/clip';
import { sites } from '@/utils/sites';
import { describedSite } from '@/utils/sites/described';
import { hostsAtInstall } from '@/utils/sites/hosts';
import type { Reading } from '@/utils/sites/site';

const words = '渡口的船每天开两班，早上一班载人，傍晚一班载人和菜，菜比人先上岸。';
const site = describedSite({
  name: 'ferry',
  matches: ['*://ferry.example/*'],
  medium: '渡口',
  body: '.story',
  title: '.headline',
  account: '.from',
  author: '.by',
  published: '.when',
  without: '.notice',
  captions: '.words',
});

function pageOf(html: string): Document {
  return new DOMParser().parseFromString(`<title>网页标题</title>${html}`, 'text/html');
}

function read(html: string): Reading | null {
  return site.read(pageOf(html), new URL('https://ferry.example/1')) as Reading | null;
}

describe('a described site', () => {
  test.each([
    ['none of its elements is there', `<h1>船</h1><article><p>${words}</p></article>`],
    ['what it names holds next to nothing', `<div class="story">载入中</div><article><p>${words}</p></article>`],
    ['several elements may be the article', `<div class="story">${words}</div><div class="story">${words}</div>`],
    ['what it names is a list of links', `<div class="story"><a href="/2">${words}</a></div>`],
  ])('leaves the page to the generic reader where %s', (_, html) => {
    expect(read(html)).toBeNull();
  });

  test('leaves out what is the page’s, and leaves the page as it was', () => {
    const page = pageOf(`<div class="story"><p>${words}</p><p class="notice">扫码下载</p></div>`);
    const before = page.documentElement.outerHTML;
    const reading = site.read(page, new URL('https://ferry.example/1')) as Reading;
    expect(reading.body.textContent).toBe(words);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  test.each([
    ['a name', '<b class="from">江边人家</b>', '江边人家'],
    ['the name behind its label', '<b class="from">来源：江边人家 字号：大 中 小</b>', '江边人家'],
    [
      'the next one where the first is a date',
      '<b class="from">2024-05-06 07:08</b><b class="from">江边人家</b>',
      '江边人家',
    ],
    ['the site itself where nothing is named', '', '渡口'],
  ])('takes as account %s', (_, html, account) => {
    expect(read(`${html}<div class="story">${words}</div>`)?.account).toBe(account);
  });

  test.each([
    ['the writer', '<i class="by">本报记者 甲 乙</i>', '甲 乙'],
    ['nobody where it is the account', '<b class="from">江边人家</b><i class="by">江边人家</i>', null],
    ['nobody where it is the site', '<meta name="author" content="渡口">', null],
  ])('takes as author %s', (_, html, author) => {
    expect(read(`${html}<div class="story">${words}</div>`)?.author).toBe(author);
  });

  test('prefers the title and the date that it knows the place of', () => {
    const html = `<div class="headline">船</div><p>2001-01-01</p><u class="when" data-time="2024-05-06 07:08:09">昨天</u>`;
    const reading = read(`${html}<div class="story">${words}</div>`);
    expect(reading?.title).toBe('船');
    expect(reading?.publishedAt).toBe('2024-05-06T07:08:09+08:00');
  });

  test('makes a figure of a picture and its words', () => {
    const reading = read(
      `<div class="story"><p>${words}</p><div><img src="/1.jpg"><i class="words">船</i></div></div>`,
    );
    expect(reading?.body.querySelector('figure > img + figcaption')?.textContent).toBe('船');
  });
});

describe('what the page’s own data tell', () => {
  const withData = describedSite({
    name: 'ferry',
    matches: ['*://ferry.example/*'],
    medium: '渡口',
    body: '.story',
    title: '.headline',
    account: '.from',
    told: () => ({
      title: '船上的菜',
      account: '来源：江边人家',
      author: '本报记者 甲',
      published: '1714950429000',
      html: `<p>${words}</p>`,
    }),
  });
  const readWith = (html: string) =>
    withData.read(
      new DOMParser().parseFromString(html, 'text/html'),
      new URL('https://ferry.example/1'),
    ) as Reading | null;

  test('is believed before what it shows', () => {
    const html = `<title>船上的菜_渡口</title><b class="from">别人</b><b class="headline">船上…</b><div class="story">${words}</div>`;
    expect(readWith(html)).toMatchObject({
      title: '船上的菜',
      account: '江边人家',
      author: '甲',
      publishedAt: '2024-05-06T07:07:09+08:00',
    });
  });

  test('is the body where elements show none', () => {
    expect(readWith('<title>船上的菜_渡口</title><div id="root"></div>')?.body.textContent).toBe(words);
  });

  test('is not taken for a body where more is shown', () => {
    const html = `<title>船上的菜_渡口</title><div class="story">${words.repeat(2)}</div>`;
    expect(readWith(html)?.body.textContent).toBe(words.repeat(2));
  });

  test('is not believed when the page has gone on to another article', () => {
    const html = `<title>河对岸的集市_渡口</title><b class="headline">河对岸的集市</b><div class="story">${words}</div>`;
    expect(readWith(html)).toMatchObject({ title: '河对岸的集市', account: '渡口' });
  });
});

test('asks the selector first that is named first', () => {
  const reading = describedSite({
    name: 'ferry',
    matches: ['*://ferry.example/*'],
    medium: '渡口',
    body: '.story',
    account: '.exact, .rough',
  }).read(
    pageOf(`<b class="rough">渡口网</b><b class="exact">江边人家</b><div class="story">${words}</div>`),
    new URL('https://ferry.example/1'),
  ) as Reading;
  expect(reading.account).toBe('江边人家');
});

test('refuses a page that says why it shows no article', () => {
  expect(read('<h2>该文章已被作者删除</h2>')).toEqual({ refusal: 'deleted', detail: '该文章已被作者删除' });
});

test.each(sites.filter(({ atInstall }) => !atInstall))('$name asks for no host at install', ({ matches }) => {
  for (const pattern of matches) expect(hostsAtInstall).not.toContain(pattern);
});

test.each(sites.filter(({ atInstall }) => !atInstall))(
  'a page of $name with another layout is read by the generic reader',
  ({ matches }) => {
    const address = (matches[0] as string).replace('*://', 'https://').replace('*.', '').replace('/*', '/other/1');
    const page = pageOf(
      `<h1>渡口的一天</h1><main class="unknown"><p>${words.repeat(3)}</p><p>${words.repeat(3)}</p></main>`,
    );
    const outcome = clip(page, new URL(address));
    expect(isRefusal(outcome) ? outcome : outcome.facts.site).toBe('generic');
  },
);
