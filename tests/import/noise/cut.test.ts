import { expect, test } from 'vitest';
import { withoutNoise } from '@/utils/import/noise/clean';

const documents = import.meta.glob<string>(
  '/seeds/import/{wechat-2025,wechat-2022,wechat-2026-autumn,look-alikes}.md',
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
);

/** Archives cut documents at 8,190 characters, wherever that is, and write three points behind. */
test.each(Object.entries(documents))('%s, cut anywhere in its tail', (_, document) => {
  const body = document.replace(/^---[\s\S]*?\n---\n/, '');
  const known = {
    title: /title: (.*)/.exec(document)?.[1] ?? '',
    account: /source: (.*)/.exec(document)?.[1] ?? '',
    url: null,
  };
  const whole = cleaned(body, known);
  const tail = body.lastIndexOf('预览时标签不可点');
  for (let end = tail + 3; end < body.length; end++)
    expect(cleaned(`${body.slice(0, end).trimEnd()}...`, known), `cut at ${body.slice(end - 20, end)}`).toBe(whole);
});

test('a cut inside the article leaves every letter before it', () => {
  const body = '# 题\n\n# 题\n\n安全牛\n\n第一段说的是温度。\n\n第二段说的是分享，最后一句是预览时没有人...';
  const known = { title: '题', account: '安全牛', url: new URL('https://mp.weixin.qq.com/s/x') };
  expect(cleaned(body, known)).toBe('第一段说的是温度。\n\n第二段说的是分享，最后一句是预览时没有人...');
});

test.each([
  ['a picture', '话。\n\n![](https://mmbiz.qpic.cn/a...', '话。'],
  ['a link', '话。[链接的字](https://exa...', '话。链接的字...'],
  [
    'a linked picture',
    '话。\n\n[![](https://mmbiz.qpic.cn/a/640)](https://exa...',
    '话。\n\n![](https://mmbiz.qpic.cn/a/640)',
  ],
])('a cut inside the address of %s', (_, body, left) => {
  expect(cleaned(`# 题\n\n${body}`, { title: '题', account: null, url: null })).toBe(left);
});

/** A page's whole tail, as an article about tails would quote it. */
const quoted = '预览时标签不可点\n微信扫一扫\n关注该公众号\n知道了\n取消\n允许\n，轻点两下取消赞\n在看';

test.each([
  ['in code', `\`\`\`\n${quoted}\n\`\`\``],
  ['in indented code', quoted.replace(/^/gm, '    ')],
  ['in a quote', quoted.replace(/^/gm, '> ')],
  ['in a table', `| 词 |\n| --- |\n${quoted.replace(/^.*$/gm, '| $& |')}`],
  ['words that authors write too', '视频\n\n分享\n\n留言\n\n收藏\n\n在看'],
  ['marks left alone by a scan', '：\n\n，\n\n。\n\n视频'],
])('an article that ends with what looks like a tail keeps it: %s', (_, end) => {
  const known = { title: '题', account: null, url: new URL('https://mp.weixin.qq.com/s/x') };
  expect(cleaned(`# 题\n\n正文说的是尾巴。\n\n${end}`, known)).toBe(`正文说的是尾巴。\n\n${end}`);
});

function cleaned(body: string, known: Parameters<typeof withoutNoise>[1]): string {
  const result = withoutNoise(body, known);
  return 'refusal' in result ? `refused: ${result.refusal}` : result.markdown;
}

test.each([
  ['cut by an archive', `${'溪水很冷。'.repeat(1637)}溪水...`, true],
  ['whole, its own end three points', `${'溪水很冷。'.repeat(100)}然后...`, false],
  ['whole, as long as one that was cut', '溪水很冷。'.repeat(1638), false],
])('an article is a part only where it is %s', (_, body, partial) => {
  const outcome = withoutNoise(`# 溪\n\n${body}`, { title: '溪', account: null, url: null });
  expect('said' in outcome && outcome.said.partial).toBe(partial);
});
