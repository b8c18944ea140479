import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Article } from '@/utils/article';
import { frontMatter } from '@/utils/export/front-matter';
import { article } from './sample';

/** Front matter as every kind of reader understands it. */
function readings(known: Partial<Article>): Record<string, unknown>[] {
  const yaml = frontMatter(article(known)).slice(4, -4);
  return [
    parse(yaml, { version: '1.1' }),
    parse(yaml, { version: '1.2' }),
    load(yaml) as Record<string, unknown>,
    byLines(yaml),
  ];
}

/** The smallest reader there is: one line a key, strings bare or as in JSON. */
function byLines(yaml: string): Record<string, unknown> {
  const pairs = yaml
    .trim()
    .split('\n')
    .map((line) => /^([\w-]+):\s*(.*)$/.exec(line) ?? []);
  return Object.fromEntries(pairs.map(([, key, value = '']) => [key, /^["[]/.test(value) ? JSON.parse(value) : value]));
}

const hostile = [
  'A: B',
  'A:',
  ':A',
  'A #B',
  '#A',
  '"A"',
  "'A'",
  'A "B" C',
  "it's",
  '- x',
  '-',
  '---',
  '...',
  '? x',
  '! x',
  '& x',
  '* x',
  '*x',
  '&x',
  '!x',
  '| x',
  '> x',
  '% x',
  '@x',
  '`x`',
  '{x}',
  '[x]',
  '[x',
  'x, y',
  '=',
  '<<',
  '~',
  'null',
  'Null',
  'yes',
  'No',
  'on',
  'OFF',
  'y',
  'n',
  'true',
  'False',
  '1',
  '-1',
  '1e3',
  '1.5',
  '.5',
  '0x1F',
  '0o17',
  '017',
  '0b11',
  '1_000',
  '12:30:45',
  '1:30',
  '2025-02-25',
  '2025-02-25T10:00:00Z',
  '2025-2-5',
  '.inf',
  '-.INF',
  '.nan',
  'NaN',
  '2025年',
  '关注 | 会议',
  '《书名》：副题',
  '“引号”',
  '（括号）',
  '【快讯】',
  '😀 emoji',
  'C:\\path',
  '\\n',
  'a\\',
  'é',
  '１２',
  '٣',
  '&amp;',
  'a: |',
  'a ? b',
  '中文: 中文',
  '中文 # 中文',
  '中文:',
  '{{title}}',
  '<% x %>',
  'a'.repeat(5000),
  '字'.repeat(5000),
];

describe('front matter', () => {
  test.each(hostile)('says the same in every YAML: %s', (title) => {
    for (const reading of readings({ title, author: title, description: title, tags: [title, 'x'] })) {
      expect(reading).toMatchObject({ title, author: title, description: title, tags: [title, 'x'] });
    }
  });

  test.each([
    ['one\ntwo', 'one two'],
    ['one\r\n\ttwo', 'one two'],
    ['one\u0085two\u2028three\u2029four', 'one two three four'],
    ['\u202eevil\u202c \u2066x\u2069', 'evil x'],
    ['a\u0000b\u0007c\u007fd\u0080e', 'abcde'],
    ['\ufeffa\ufffe', 'a'],
    ['a\ud800b', 'a\ufffdb'],
    ['  a  ', 'a'],
    ['', ''],
  ])('puts %j on one line', (title, line) => {
    for (const reading of readings({ title })) expect(reading.title).toBe(line);
  });

  test('has the keys in their order and leaves out what is absent', () => {
    expect(frontMatter(article())).toBe(
      `---
title: 关注 | 全国网络法治工作会议
url: https://mp.weixin.qq.com/s?__biz=MzA5MzE5MDAzOA==&mid=2664237269&idx=4&sn=9e23
source: 中国信息安全
date: 2025-02-25
fetch_date: 2025-10-06T20:38:06.026Z
id: wx:MzA5MzE5MDAzOA==:2664237269:4
published: 2025-02-25T18:03:11+08:00
site: wechat
status: unread
---
`,
    );
  });

  test('has all of it, the short address first, tags in one line', () => {
    const full = article({
      shortUrl: 'https://mp.weixin.qq.com/s/YEOrBYATfYPxLQ3l7gA9fg',
      author: '张三',
      publishedAt: '2025-02-25',
      sourceUrl: 'https://a.example/#top',
      repostOf: { account: '旧纸堆', author: '糊匠', url: 'https://b.example/', introduction: '读两遍。\n再读一遍。' },
      partial: true,
      via: "Doonsec's feed",
      accountId: 'gh_1a2b3c',
      cover: 'https://mmbiz.qpic.cn/x/0?wx_fmt=jpeg',
      description: '一句话：两句话。',
      tags: ['网络安全', 'a, b'],
      status: 'archived',
    });
    expect(frontMatter(full)).toBe(
      `---
title: 关注 | 全国网络法治工作会议
url: https://mp.weixin.qq.com/s/YEOrBYATfYPxLQ3l7gA9fg
source: 中国信息安全
date: 2025-02-25
fetch_date: 2025-10-06T20:38:06.026Z
id: wx:MzA5MzE5MDAzOA==:2664237269:4
author: 张三
source_url: https://a.example/#top
repost_of: 旧纸堆
repost_author: 糊匠
repost_url: https://b.example/
via: Doonsec's feed
account_id: gh_1a2b3c
site: wechat
cover: https://mmbiz.qpic.cn/x/0?wx_fmt=jpeg
description: 一句话：两句话。
introduction: 读两遍。 再读一遍。
partial: true
tags: ["网络安全", "a, b"]
status: archived
---
`,
    );
  });
});
