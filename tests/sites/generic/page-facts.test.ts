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
  [
    'an English day beside the title',
    '',
    '<h1>雨停了以后</h1><i>Updated: Sept. 7th, 2019, 5:02 PM ET</i>',
    '2019-09-07',
  ],
  ['a day that comes first', '', '<h1>雨停了以后</h1><i>Saturday, 7 September 2019</i>', '2019-09-07'],
  [
    'the time that an element knows, a day later in China',
    '',
    '<h1>雨停了以后</h1><i>September 7, 2019</i><time datetime="2019-09-07T20:30:00Z">Saturday</time>',
    '2019-09-08T04:30:00+08:00',
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
  ['a byline, without the day behind it', '', '<i class="byline">By Ada Wren Tuesday, Sept. 7, 2019</i>', 'Ada Wren'],
  ['no website', '<meta name="author" content="rain.com">', '', null],
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

test.each([
  ['https://rain.example/2019/09/07/rain.html', '2019-09-07'],
  ['https://rain.example/news/20190907/123.html', '2019-09-07'],
  ['https://rain.example/news/20199999/123.html', null],
  ['https://rain.example/20190907123/rain.html', null],
])('where nothing else tells, the day is that of %s', (address, publishedAt) => {
  expect(pageFacts(page('<title>雨停了以后</title>', words), new URL(address)).publishedAt).toBe(publishedAt);
});

test('a title that no heading shows is the line that the browser title begins with', () => {
  const old =
    '<table><tr><td><font size="5"><b>雨停了以后的路</b></font></td></tr><tr><td>2008-06-12 09:27　来源：雨报</td></tr></table>';
  const facts = pageFacts(page('<title>雨停了以后的路-雨报网</title>', old + words), url);
  expect(facts).toMatchObject({ title: '雨停了以后的路', publishedAt: '2008-06-12T09:27:00+08:00', account: '雨报' });
});
