import { expect, test } from 'vitest';
import type { Clip } from '@/utils/article';
import { clip } from '@/utils/clip/clip';

const words = (start: string) => `<p>${start}${'雨停了，路还是湿的，屋檐下的人还不肯走。'.repeat(5)}</p>`;
const text = (start: string) => words(start).slice(3, -4);
const clipped = (body: string) =>
  clip(
    new DOMParser().parseFromString(
      `<html><head><title>雨停了以后_雨报网</title></head><body>${body}</body></html>`,
      'text/html',
    ),
    new URL('https://rain.example/a'),
  ) as Clip;

test('leaves out what is around an article', () => {
  const page = `<nav><a href="/">首页</a></nav><div class="main"><h1>雨停了以后</h1><div class="info">2019-09-07 13:43 来源：雨报</div>
    <div class="content">${words('一')}${words('二')}<p>相关阅读</p><ul><li><a href="/b">云来了以后还会走</a></li></ul></div></div>
    <div class="comments"><p>说得好</p></div><footer>© 2019 雨报网</footer>`;
  expect(clipped(page).text).toBe(`${text('一')}\n${text('二')}`);
});

test('a short article is found whole', () => {
  expect(clipped(`<div id="a"><h1>雨停了以后</h1><div>${words('一')}${words('二')}</div></div>`).text).toBe(
    `${text('一')}\n${text('二')}`,
  );
});

test('an article that waits for its script is read', () => {
  const body = `${words('一')}${words('二')}${words('三')}${words('四')}${words('五')}${words('六')}${words('七')}`;
  expect(clipped(`<article style="display: none"><h1>雨停了以后</h1>${body}</article>`).text).toContain(text('七'));
});

test('lazy pictures are there, the drawings of the site are not', () => {
  const { pictures } = clipped(
    `<article><h1>雨停了以后</h1>${words('一')}<p><img data-original="/rain.jpg" src="/blank.gif"></p>${words('二')}
    <p><a href="https://rain.example/"><img src="/end.png"></a></p><p><img src="/img/logo_small.png"></p><p><img src="/img/btn_print.gif"><img src="/img/weiboShareBtn_2.gif"></p></article>`,
  );
  expect(pictures).toEqual(['https://rain.example/rain.jpg']);
});

test('credits at the end stay, what the page put above them goes', () => {
  const page = `<article><h1>雨停了以后</h1>${words('一')}${words('二')}<p>登录后获取已订阅的阅读权限</p><p>责任编辑：阿云</p></article>`;
  expect(clipped(page).text).toBe(`${text('一')}\n${text('二')}\n责任编辑：阿云`);
});

test('a page without an article is refused', () => {
  expect(clipped('<ul><li><a href="/a">一</a></li></ul>')).toEqual({ refusal: 'empty', detail: null });
});

test('where the first finding is short and the page says much more, the rest is found too', () => {
  const said = (who: string) =>
    `<p>${who}: ${'They leave their towels on the rail and count them in the dark. '.repeat(3)}</p>`;
  const page = `<div class="article"><h1>雨停了以后</h1><p>${'The people who swim after dark ask for one lamp. '.repeat(3)}</p>
    <div class="media-transcript">${['A', 'B', 'C', 'D', 'E'].map(said).join('')}</div></div>`;
  expect(clipped(page).text).toMatch(/lamp[\s\S]*A: [\s\S]*E: /);
});

const display = 'x^2+1';
test.each([
  ['MathJax 2 that has not run', `<script type="math/tex; mode=display">${display}</script>`],
  [
    'MathJax 2 that has run',
    `<span class="MathJax_Preview"></span><div class="MathJax_Display"><span class="MathJax"><span>x2+1</span></span></div><script type="math/tex; mode=display">${display}</script>`,
  ],
  [
    'KaTeX',
    `<span class="katex-display"><span class="katex"><span class="katex-mathml"><math display="block"><semantics><mrow><mi>x</mi></mrow><annotation encoding="application/x-tex">${display}</annotation></semantics></math></span><span class="katex-html" aria-hidden="true">x2+1</span></span></span>`,
  ],
  ['MathML alone', '<math display="block"><msup><mi>x</mi><mn>2</mn></msup><mo>+</mo><mn>1</mn></math>'],
])('a formula of %s is its LaTeX', (_, formula) => {
  const page = `<div class="main"><h1>雨停了以后</h1><div>${words('一')}<p>${formula}<script>share()</script></p>${words('二')}</div></div>`;
  const { html, text } = clipped(page);
  expect(html.replace(/[{} ]/g, '')).toContain('class="formula"data-tex="x^2+1"');
  expect(text).not.toContain('share');
});
