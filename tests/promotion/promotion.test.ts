import { expect, test } from 'vitest';
import { inertBody } from '@/utils/clip/inert';
import { sanitise } from '@/utils/clip/sanitise';
import { promotionIn } from '@/utils/promotion/promotion-in';
import { endsOf, repeatsIn } from '@/utils/promotion/repeats';
import { withoutPromotion } from '@/utils/promotion/without-promotion';
import { randomArticle } from '../markdown/random-article';

const url = 'https://mp.weixin.qq.com/s/AbCdEfGhIjKlMnOpQrStUv';
const article = ['木头离开山以后还在呼吸。', '梅雨天，它把空气里的水收进来。', '入了冬又把水还回去。']
  .map((line) => `<p>${line.repeat(8)}</p>`)
  .join('');
const photo = (name: string) => `<p><img data-src="https://mmbiz.qpic.cn/${name}/640" alt=""></p>`;
const link = (title: string, to = 'https://mp.weixin.qq.com/s/0123456789abcdefghijkl') =>
  `<p><a href="${to}">${title}</a></p>`;
const p = (...lines: string[]) => lines.map((line) => `<p>${line}</p>`).join('');

/** What is left of a body, and what was taken. */
function trimmed(html: string, others: string[] = []) {
  const body = inertBody(sanitise(html));
  const repeats = repeatsIn(others.map((other) => endsOf(inertBody(sanitise(other)))));
  const taken = promotionIn(body, { url, repeats }).map(({ block }) => block.outerHTML);
  withoutPromotion(body, { url, repeats });
  return { left: body.innerHTML, taken: taken.join(''), again: promotionIn(body, { url, repeats }).length };
}

test.each([
  ['follow, with a place', p('点击下方卡片关注我们，')],
  ['follow, with ornaments', p('● 点击↑蓝字关注我们，获取更多安全风险通告')],
  ['follow, in traditional characters', p('點擊上方藍字，關注我們')],
  ['follow elsewhere', p('欢迎关注《木作》杂志官方抖音号')],
  ['a star', p('把“檐下木作”设为星标，不错过每一篇')],
  ['a code to join by', p('👉 扫码立即加入，精彩不容错过！')],
  ['a code to press', `${p('长按识别下面的二维码可加入星球')}${photo('qr')}`],
  ['a code beside an arrow', p('←扫码关注我们')],
  ['likes', p('好看你就分享 有用就点个赞')],
  ['all three', p('支持「木作」就点个三连吧！')],
  ['a word a block, with stickers', `${p('球分享')}${photo('s')}${p('球点赞')}${photo('s')}${p('球在看')}`],
  ['plain words, several', p('分享', '收藏', '在看')],
  ['the original', p('戳“阅读原文”一起来充电吧！')],
  ['a group that costs', p('欢迎加入我的知识星球，每日更新，微信识别二维码付费即可加入，如不满意可以退款')],
  ['a journal', p('邮发代号 2-786', '征订热线：010-00000000')],
  ['contributions', p('“投稿联系方式：010-00000000   a@example.org”')],
  ['advertisements', p('合作微信：example001')],
  ['an end before a call', p('— 【 THE END 】—', '扫码关注我们')],
  ['words between calls', p('扫码关注我们', '一手掌握', '点个在看吧')],
  [
    'a picture that leads somewhere',
    `${p('点击下图 了解详情')}<p><a href="https://mp.weixin.qq.com/s/a"><img data-src="https://mmbiz.qpic.cn/ad/640"></a></p>`,
  ],
  ['past articles, a line each', `${p('往期推荐')}${link('一')}${link('二')}`],
  ['past articles in a list', `<h2>往期 · 回顾</h2><ul><li>${link('一')}</li><li>${link('二')}</li></ul>`],
  [
    'past articles in one block',
    '<p>推荐阅读<br><a href="https://mp.weixin.qq.com/s/a">一</a><br><a href="https://mp.weixin.qq.com/s/b">二</a></p>',
  ],
  [
    'past articles in a layout table',
    `${p('往期推荐')}<table><tbody><tr><td>01</td><td>一根绳子的命</td><td><a href="https://mp.weixin.qq.com/s/a">点击阅读</a></td></tr><tr><td>02</td><td>打井的规矩</td><td><a href="https://mp.weixin.qq.com/s/b">点击阅读</a></td></tr></tbody></table>`,
  ],
  ['an account', '<p class="card" data-card="account">檐下木作 · 木头的事</p>'],
])('taken from the end: %s', (_, tail) => {
  expect(trimmed(article + tail)).toEqual({
    left: inertBody(sanitise(article)).innerHTML,
    taken: inertBody(sanitise(tail)).innerHTML,
    again: 0,
  });
});

test.each([
  ['follow', `${photo('banner')}${p('点击上方蓝字关注我们')}`],
  ['a journal', `${photo('cover')}${p('扫码订阅《木作》', '邮发代号 2-786', '征订热线：010-00000000')}`],
])('taken from the start: %s', (_, head) => {
  expect(trimmed(head + article)).toEqual({
    left: inertBody(sanitise(article)).innerHTML,
    taken: inertBody(sanitise(head)).innerHTML,
    again: 0,
  });
});

test.each([
  ['a heading that is one word', p('分享')],
  ['another', p('分析')],
  ['a word of the page', p('阅读原文')],
  ['a call in three lines that leads to the report', p('点击下方', '阅读原文', '查看完整报告')],
  ['a card of an article with its mark', p('警务前沿：一年回顾', '原创', '阅读全文')],
  ['an end with nothing after it', p('END')],
  ['a lone sign', p('。')],
  ['numbers of lists', p('1', '.')],
  ['the source', p('（来源：法治日报）')],
  ['who translated', p('编译：代码卫士')],
  ['who edited', p('编辑：左右里')],
  ['what one may do with it', p('转载请注明出处和本文链接')],
  ['what it does not stand for', p('注：图片均来源于网络，无法联系到版权持有者。如有侵权，请与后台联系，做删除处理。')],
  ['references', `${p('参考链接：')}<p><a href="https://a.example/1">https://a.example/1</a></p>`],
  ['a reading list', `${p('推荐阅读')}<p><a href="https://a.example/book">一本书</a></p>`],
  ['books', p('推荐阅读', '《天工开物》', '《营造法式》')],
  ['links without a head', `${link('一')}${link('二')}`],
  ['a warning of codes', p('不要扫描来历不明的二维码加入群聊。')],
  ['news of codes', p('骗子会让你扫码添加好友。')],
  ['a feature', p('用户可以点赞、评论和分享。')],
  ['where the report is', p('点击下方卡片，查看全文。')],
  ['how to see a picture', p('点击图片查看大图')],
  ['who follows whom', p('建议大家持续关注我们发布的公告')],
  ['what a study follows', p('该团队长期关注多个公众号')],
  ['what to look forward to', p('更多内容请关注我们的后续报道。')],
  ['a call inside the last paragraph', '<p>木头要动，所以榫头不能做死，要留一句让一让。<br>扫码关注我们</p>'],
  ['a call in a quote', '<blockquote><p>扫码关注我们</p></blockquote>'],
  ['a call in code', '<pre><code>扫码关注我们</code></pre>'],
  ['a call in a table', '<table><tbody><tr><td>扫码关注我们</td></tr></tbody></table>'],
  ['a call in the middle', `${p('扫码关注我们')}${article}`],
  ['the last pictures', photo('a') + photo('b')],
  ['a code that shows the source', p('长按识别二维码查看原文', 'https://a.example/post')],
])('kept: %s', (_, tail) => {
  const html = `${article}${tail}`;
  expect(trimmed(`${article}${html}`)).toEqual({
    left: inertBody(sanitise(article + html)).innerHTML,
    taken: '',
    again: 0,
  });
});

test.each([
  '关注公众号',
  '欢迎关注公众号：小白学木工',
  '↓↓↓ 点击关注我们 ↓↓↓',
  '长按识别下方二维码，关注我们',
  '如你觉得文章不错，请识别图中二维码关注，并推荐给你的朋友。',
  '加我微信，备注“加群”',
  '设为星标，第一时间收到推送',
  '如果觉得文章不错，欢迎点赞、转发',
  '原创不易，点个赞再走吧',
  '按讚、分享、收藏',
  '转发给更多的人看到',
  '点击左下角“阅读原文”，查看更多',
  '商务合作请联系：a@example.com',
])('a call at the end: %s', (line) => {
  expect(trimmed(article + p(line)).taken).toBe(`<p>${line}</p>`);
});

test.each([
  '后续进展我们将持续关注。',
  '让我们一起关注乡村教育',
  '她把这件事分享给身边的人，换来一片沉默。',
  '打开手机扫码即可查看检测结果',
  '游客可以扫描二维码获取语音讲解',
  '医生建议扫描脑部，了解病灶',
  '扫描仪可以识别二维码',
  '识别二维码的算法分三步',
  '点击右上角的设置按钮，选择关注列表',
  '点击上方菜单栏的“文件”，选择“导出”',
  '这条微博获得点赞1万、转发3万、评论2万',
  '转发量和评论量都创了新高',
  '收藏家分享了他的故事',
  '我们进入地球同步轨道，观测邻近星球',
  '合作方式：双方各出资一半',
  '合作电话会议于周三举行',
  '设为星标的项目可以在侧栏看到',
  '给个三连胜吧',
  '欢迎在评论区留言讨论。',
  '感谢大家的阅读，我们下期再见。',
])('a sentence at the end: %s', (line) => {
  expect(trimmed(article + p(line)).taken).toBe('');
});

test('a call for papers keeps where to send them', () => {
  const body = `${p('《木作》现面向全国征稿，投稿请附简历，来稿必复。'.repeat(3))}${p('投稿邮箱：a@example.org')}`;
  expect(trimmed(body).taken).toBe('');
});

test('whose words they are stays where promotion goes around it', () => {
  const { left, taken } = trimmed(article + p('END', '往期推荐') + link('一') + p('来源：木作', '扫码关注我们'));
  expect(left).toBe(inertBody(sanitise(article + p('来源：木作'))).innerHTML);
  expect(taken).not.toContain('来源');
});

test('an end right before whose words they are is no call', () => {
  const { left } = trimmed(article + p('扫码关注我们', 'END', '编辑：左右里', '点个在看吧'));
  expect(left).toBe(inertBody(sanitise(article + p('END', '编辑：左右里'))).innerHTML);
});

test('more pictures than a code and its ornament are the article', () => {
  const comic = Array.from({ length: 6 }, (_, index) => photo(`c${index}`)).join('');
  expect(trimmed(`${article}${p('长按识别二维码进群')}${comic}`).taken).toBe('');
});

test('an article that is a call from head to foot is left alone', () => {
  expect(trimmed(p('点击上方蓝字关注我们', '扫码加入读者群')).taken).toBe('');
});

test('more than two fifths of the words are never taken without proof', () => {
  const short = p('今天休息。');
  const tail = `${p('往期推荐')}${link('木头离开山以后还在呼吸')}`;
  expect(trimmed(short + tail).taken).toBe('');
  expect(trimmed(short.repeat(8) + tail).taken).not.toBe('');
});

const slogan = p('一口井，一盏灯，说到天亮也不困，来的都是自己人。');
const others = [`<p>${'春'.repeat(40)}</p>${slogan}`, `<p>${'夏'.repeat(40)}</p>${slogan}`];

test('what no family knows is taken once two others of the account end with it', () => {
  expect(trimmed(article + slogan).taken).toBe('');
  expect(trimmed(article + slogan, others.slice(0, 1)).taken).toBe('');
  expect(trimmed(article + slogan, others).taken).toBe(inertBody(sanitise(slogan)).innerHTML);
});

test('what others end with is not taken from the start, nor from the middle', () => {
  expect(trimmed(slogan + article, others).taken).toBe('');
  expect(trimmed(article + slogan + article, others).taken).toBe('');
});

test('a picture is the same at every size', () => {
  const sticker = (size: string) => `<p><img data-src="https://mmbiz.qpic.cn/gif/${size}" alt=""></p>`;
  const same = [`${p('春'.repeat(40))}${sticker('640?wx_fmt=gif')}`, `${p('夏'.repeat(40))}${sticker('0')}`];
  expect(trimmed(article + sticker('300'), same).taken).toContain('<img');
});

test('the source stays however often it repeats, and so does code', () => {
  const tail = `<pre><code>make</code></pre>${p('来源：木作')}`;
  expect(trimmed(article + tail, [article.slice(0, 60) + tail, `${p('夏')}${tail}`]).taken).toBe('');
});

test('copies of the article prove nothing', () => {
  expect(trimmed(article, [article, article]).taken).toBe('');
});

test('nothing but runs at both ends is ever taken, and never too much', () => {
  const calls = [
    p('扫码关注我们'),
    `${p('往期推荐')}${link('一')}`,
    p('END'),
    p('分享'),
    photo('x'),
    p('来源：木作'),
    slogan,
  ];
  for (let seed = 0; seed < 120; seed++) {
    const pick = (place: number) => calls[(seed * 7 + place * 3) % calls.length] as string;
    const body = inertBody(
      sanitise(
        `${pick(0)}${pick(1)}<p>${'起'.repeat(30)}</p>${pick(2)}${randomArticle(seed)}<p>${'止'.repeat(30)}</p>${pick(3)}${pick(4)}`,
      ),
    );
    const blocks = [...body.children];
    const about = `seed ${seed}\n${body.innerHTML}`;
    const first = blocks.findIndex(({ textContent }) => textContent === '起'.repeat(30));
    const last = blocks.findIndex(({ textContent }) => textContent === '止'.repeat(30));
    const taken = promotionIn(body, { url }).map(({ block }) => blocks.indexOf(block));
    expect(
      taken.filter((at) => at >= first && at <= last),
      about,
    ).toEqual([]);
    const letters = (part: Element) => (part.textContent ?? '').replace(/\s/g, '').length;
    const lost = taken.reduce((sum, at) => sum + letters(blocks[at] as Element), 0);
    expect(lost, about).toBeLessThanOrEqual(letters(body) * 0.4);
    withoutPromotion(body, { url });
    expect(promotionIn(body, { url }), about).toEqual([]);
  }
});
