import { expect, test } from 'vitest';
import { pageFacts } from '@/utils/sites/generic';

const url = new URL('https://rain.example/2019/09/a.html?utm_source=x');
const page = (head: string, body = '') =>
  new DOMParser().parseFromString(`<html><head>${head}</head><body>${body}</body></html>`, 'text/html');
const words = `<p>${'雨停了，路还是湿的，屋檐下的人还不肯走。'.repeat(8)}</p>`;

test.each([
  [
    'the heading that the browser title begins with',
    '<title>雨停了以后_雨报网</title>',
    '<h1>雨报网</h1><h2>雨停了以后</h2>',
  ],
  [
    'a block that is called a title',
    '<title>雨停了以后 - 副刊 - 雨报网</title>',
    '<div class="article-title"> 雨停了\n以后 </div>'.replace('\n', ''),
  ],
  ['the whole heading, separators and all', '<title>雨停了_以后|雨报网</title>', '<h1>雨停了_以后</h1>'],
  [
    'the only heading where the browser title says something else',
    '<title>雨报网首页-天气</title>',
    '<h1>雨停了以后</h1>',
  ],
  ['what the page says about itself', '<meta property="og:title" content="雨停了以后"><title>x</title>', ''],
  ['the browser title without the names behind it', '<title>雨停了以后的路_天气_雨报网</title>', ''],
  [
    'the browser title without the name the site gives itself',
    '<meta property="og:site_name" content="雨报网"><title>雨停了以后的路-雨报网</title>',
    '',
  ],
])('the title is %s', (_, head, body) => {
  expect(pageFacts(page(head, body + words), url).title).toMatch(/^雨停了_?以后(的路)?$/);
});

test.each([
  [
    'a meta element',
    '<meta property="article:published_time" content="2019-09-07T13:43:45+08:00">',
    '',
    '2019-09-07T13:43:45+08:00',
  ],
  [
    'structured data',
    '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2019-09-07T05:43:45Z"}]}</script>',
    '',
    '2019-09-07T13:43:45+08:00',
  ],
  [
    'the line below the title',
    '',
    '<h1>雨停了以后</h1><div><span>2019-09-07</span> <span>13:43</span> 来源：雨报</div>',
    '2019-09-07T13:43:00+08:00',
  ],
  ['the line above the title', '', '<div>2019年09月07日 13:43</div><h1>雨停了以后</h1>', '2019-09-07T13:43:00+08:00'],
  [
    'an element that knows the time of the day that is shown',
    '',
    '<h1>雨停了以后</h1><time datetime="2019-09-07T13:43:45+08:00">2019年9月7日</time>',
    '2019-09-07T13:43:45+08:00',
  ],
  [
    'the earlier of two times of one day',
    '<meta name="publishdate" content="2019-09-07 15:14:21">',
    '<h1>雨停了以后</h1><i>2019-09-07 13:43</i>',
    '2019-09-07T13:43:00+08:00',
  ],
  ['nothing but a day', '<meta name="publishdate" content="2019-09-07">', '', '2019-09-07'],
  ['no broken data', '<script type="application/ld+json">{"datePublished": </script>', '', null],
])('the date comes from %s', (_, head, body, publishedAt) => {
  expect(pageFacts(page(`<title>雨停了以后_雨报网</title>${head}`, body + words), url).publishedAt).toBe(publishedAt);
});

test('a date inside the words is not the date of the article', () => {
  const said = `<p>${'很久以前的事，'.repeat(20)}2001-02-03 04:05，下了一场雨。</p>`;
  expect(pageFacts(page('<title>雨停了以后_雨报网</title>', `<h1>雨停了以后</h1>${said}`), url).publishedAt).toBeNull();
});

test.each([
  ['a meta element', '<meta name="author" content="阿雨">', '', '阿雨'],
  ['a label', '', '<i>作者：阿雨</i>', '阿雨'],
  ['a label of one letter', '', '<i>文｜阿雨 图｜阿云</i>', '阿雨'],
  ['an element of that name', '', '<i class="author">阿雨</i>', '阿雨'],
  ['no address', '<meta name="author" content="name, email@rain.example">', '', null],
])('the author comes from %s', (_, head, label, author) => {
  const body = `<h1>雨停了以后</h1><div>${label}</div>${words}`;
  expect(pageFacts(page(`<title>雨停了以后</title>${head}`, body), url).author).toBe(author);
});

test.each([
  [
    'the name the site gives itself',
    '<meta property="og:site_name" content="雨报网_天天有雨">',
    '<i>来源：云报</i>',
    '雨报网',
  ],
  ['the source beside the title', '', '<i>来源：</i><a href="https://cloud.example/">云报</a>', '云报'],
  ['nothing', '', '', null],
])('the medium comes from %s', (_, head, label, account) => {
  const body = `<h1>雨停了以后</h1><div>${label}</div>${words}`;
  expect(pageFacts(page(`<title>雨停了以后</title>${head}`, body), url).account).toBe(account);
});

test("the address is the tab's, whatever the page claims", () => {
  const claims =
    '<link rel="canonical" href="https://mp.weixin.qq.com/s?__biz=MzAwMDAwMDA3MQ==&mid=1&idx=1"><base href="https://evil.example/">';
  expect(pageFacts(page(claims, words), url)).toMatchObject({
    key: 'https://rain.example/2019/09/a.html',
    url: 'https://rain.example/2019/09/a.html',
  });
});

test('a heading that is only the first letters of the title is not the title', () => {
  const read = pageFacts(page('<title>雨停了以后的路_雨报网</title>', `<h3>雨停了以</h3>${words}`), url);
  expect(read.title).toBe('雨停了以后的路');
});
