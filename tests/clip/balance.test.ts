import { describe, expect, test } from 'vitest';
import { type Clip, isRefusal } from '@/utils/article';
import { balance, fidelityOf } from '@/utils/clip/balance';
import { clip } from '@/utils/clip/clip';
import { inertBody } from '@/utils/clip/inert';
import { openLedger } from '@/utils/clip/ledger';
import { ownLetters } from '@/utils/clip/own-words';
import type { Fidelity, LeftOut, LeftOutReason } from '@/utils/fidelity';
import { openSample, samplePages } from '../sample-pages';
import { short, wechatPage } from '../sites/wechat/page';

const words = '雨停了，路还是湿的。';
const of = (page: Document, url: URL) => (clip(page, url) as Clip).fidelity as Fidelity;
const ofBody = (html: string) => of(wechatPage({ body: `<div id="js_content"><p>${words}</p>${html}</div>` }), short);

test('an article of words is kept whole, and nothing is told to be missing', () => {
  expect(ofBody('<section><span>路灯亮了。</span></section><p>&nbsp;</p><p><br></p>')).toEqual({
    visible: 15,
    kept: 15,
    leftOut: [],
  });
});

const picture = 'https://mmbiz.qpic.cn/one/640';
const code = (furniture: string) => `<pre class="hljs">${furniture}<code>const tide = 1;</code></pre>`;

test.each<[string, string, LeftOut]>([
  ['hidden words', '<p style="display:none">看不见</p>', left('hidden', 3, ['看不见'])],
  ['hidden by the attribute', '<section hidden><p>看不见</p></section>', left('hidden', 3, ['看不见'])],
  ['a button', '<button>展开 全文</button>', left('controls', 4, ['展开 全文'])],
  ['a button of a listing', code('<button>复制</button>'), left('controls', 2, ['复制'])],
  ['a tool bar of a listing', code('<div class="toolbar">js</div>'), left('controls', 2, ['js'])],
  ['line numbers', code('<ul class="pre-numbering"><li>1</li></ul>'), left('line-numbers', 1, ['1'])],
  ['a pixel', `<img data-src="${picture}" width="1" height="1">`, left('placeholder', 0, [picture])],
  ['a picture without address', '<img src="data:image/gif;base64,R0lGOD">', left('placeholder', 0, [])],
  ['a drawing', '<svg><path d="M0 0"></path></svg>', left('ornament', 0, [])],
  ['paper behind words', `<p style="background:url('${picture}')">亮</p>`, left('ornament', 0, [picture])],
  ['an advert', '<mp-common-ad>特价</mp-common-ad>', left('advert', 2, ['特价'])],
  ['an advert without words', '<mp-common-ad></mp-common-ad>', left('advert', 0, [])],
  ['another page', '<iframe src="https://map.example/1"></iframe>', left('embed', 0, ['https://map.example/1'])],
  ['a part that tells nothing', '<mp-common-poi></mp-common-poi>', left('embed', 0, [])],
])('%s', (_, html, entry) => {
  expect(ofBody(html).leftOut).toEqual([entry]);
});

test('what is no text of the article does not make its share smaller', () => {
  const { visible, kept } = ofBody('<p hidden>看不见</p><button>展开</button><mp-common-ad>特价</mp-common-ad>');
  expect([kept, visible]).toEqual([10, 10]);
});

test('scripts and styles are no text', () => {
  expect(ofBody('<script>let words;</script><style>p{}</style><noscript>图</noscript>').visible).toBe(10);
});

test.each([
  ['a formula', '<span data-formula="a^2"><svg><text>a²</text></svg></span>'],
  ['a formula in MathML', '<math><mi>a</mi><annotation encoding="application/x-tex">a</annotation></math>'],
  ['a film in its player', '<span class="video_iframe"><b class="video_title">潮</b>00:12 倍速</span>'],
  ['an account', '<mp-common-profile data-nickname="檐下木作">关注</mp-common-profile>'],
  ['the call of a note', '<a href="#fn1">[1]</a><div class="footnotes"><ol><li id="fn1"></li></ol></div>'],
])('%s counts on neither side', (_, html) => {
  expect(ofBody(html)).toEqual({ visible: 10, kept: 10, leftOut: [] });
});

test('many of one kind are one entry with a few samples, each of at most 60 characters', () => {
  const hidden = Array.from({ length: 40 }, (_, at) => `<p hidden>${at}${'长'.repeat(98)}</p>`).join('');
  const [entry, ...others] = ofBody(hidden).leftOut;
  expect(others).toEqual([]);
  expect(entry).toMatchObject({ reason: 'hidden', count: 40, samples: { length: 5 } });
  expect([...(entry?.samples[0] ?? '')]).toHaveLength(60);
});

test('words that nobody took out and that are not there are told', () => {
  const [page, ledger] = [inertBody('<p>雨停了。</p><p hidden>藏</p><p>路灯亮了。</p>'), openLedger()];
  ledger.note('hidden', page.querySelector('[hidden]') as Element);
  const cleaned = inertBody('<p>雨停了。</p>');
  balance(page, cleaned, ledger, 0);
  expect(fidelityOf(cleaned, ledger)).toMatchObject({
    visible: 9,
    kept: 4,
    leftOut: [
      { reason: 'unknown', characters: 5, samples: ['路灯亮了。'] },
      { reason: 'hidden', characters: 1 },
    ],
  });
});

describe('on pages without an adapter', () => {
  const url = new URL('https://ferry.example/notes/1');
  const paragraph = (about: string) => `<p>${about}${'渡船开了又停，停了又开，水还是一样的水。'.repeat(5)}</p>`;
  const page = (rest: string) =>
    new DOMParser().parseFromString(
      `<title>渡口</title><body><div><article><h1>渡口</h1>${[1, 2, 3, 4, 5].map((n) => paragraph(`第${n}天，`)).join('')}</article>${rest}</div></body>`,
      'text/html',
    );
  const links = '<a href="/">站</a>'.repeat(99);
  const reasons = ({ leftOut }: Fidelity) => leftOut.map(({ reason }) => reason);

  test('the rest of the page is one sum that takes nothing from the share', () => {
    const { visible, kept, leftOut } = of(page('<footer>关于我们 联系我们</footer>'), url);
    expect(kept).toBe(visible);
    expect(leftOut).toContainEqual({ reason: 'around', count: 1, characters: expect.any(Number), samples: [] });
  });

  test('a paragraph beside the article makes the share smaller', () => {
    const found = of(page(`<div class="sidebar">${links}${paragraph('隔了一条街，')}</div>`), url);
    expect(reasons(found)).toContain('beside');
    expect(found.kept).toBeLessThan(found.visible);
  });

  test.each(['aside', 'div class="comments"', 'div style="display:none"'])('one in <%s> does not', (box) => {
    const found = of(page(`<${box}>${links}${paragraph('隔了一条街，')}</${box.split(' ')[0]}>`), url);
    expect(reasons(found)).not.toContain('beside');
  });
});

const clips = samplePages.flatMap((sample) => {
  const outcome = clip(openSample(sample), new URL(sample.address));
  return isRefusal(outcome) ? [] : [{ ...outcome, name: sample.name, fidelity: outcome.fidelity as Fidelity }];
});

test.each(clips)('$name: what was kept and what was left out are all of its text', ({ fidelity }) => {
  const { visible, kept, leftOut } = fidelity;
  const judged: LeftOutReason[] = ['page', 'beside', 'unknown'];
  const lost = leftOut.reduce((sum, { reason, characters }) => sum + (judged.includes(reason) ? characters : 0), 0);
  expect(kept).toBeGreaterThan(0);
  expect(visible).toBe(kept + lost);
  expect(leftOut.filter(({ reason }) => reason === 'unknown')).toEqual([]);
  expect(kept / visible).toBeGreaterThanOrEqual(0.97);
});

test.each(clips)('$name: sanitising loses none of the words that were counted', ({ html, fidelity }) => {
  expect(ownLetters(inertBody(html))).toBe(fidelity.kept);
});

function left(reason: LeftOutReason, characters: number, samples: string[]): LeftOut {
  return { reason, count: 1, characters, samples };
}
