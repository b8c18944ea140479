import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Article } from '@/utils/article';
import { inertBody } from '@/utils/clip/inert';
import { toNote } from '@/utils/export/note';
import { oneLine } from '@/utils/export/one-line';
import { type Compiled, compile } from '@/utils/export/template/compile';
import { typedValue } from '@/utils/export/template/evaluate';
import { type PresetName, presetNames, presets } from '@/utils/export/template/presets';
import type { Template } from '@/utils/export/template/template';
import { writeNote } from '@/utils/export/template/write-note';
import { article } from '../sample';
import { hostileText } from './hostile-text';

const base = presets.plain.template;

function compiled(template: Template): Compiled {
  const result = compile(template);
  if ('problems' in result) throw new Error(JSON.stringify([...result.problems]));
  return result.compiled;
}

const preset = (name: PresetName) => compiled(presets[name].template);
const noteOf = (template: Compiled, known: Partial<Article>, content = '字\n') =>
  writeNote(template, article(known), content);

/** The same text in every place that takes text, and an article with everything in it. */
function full(text: string): Partial<Article> {
  return {
    ...{ title: text, account: text, author: text, description: text, via: text, accountId: text, key: text },
    ...{ tags: [text, 'x'], shortUrl: 'https://mp.weixin.qq.com/s/AbC', sourceUrl: 'https://a.example/#top' },
    ...{ cover: 'https://mmbiz.qpic.cn/x/0?a=1&b=2', partial: true, original: true },
    repostOf: { account: text, author: text, url: 'https://b.example/', introduction: text },
  };
}

/** A moment as a reader of YAML gives it: a time for 1.1, its text for 1.2. To the second, in UTC. */
function time(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 19);
  const text = String(value);
  const zoned = text.length === 10 || /[Z+]/.test(text.slice(10));
  return new Date(zoned ? text : `${text}Z`).toISOString().slice(0, 19);
}

/** The head that this template makes, from the values themselves; `moments`: keys whose values are times. */
function expected(template: Compiled, known: Partial<Article>) {
  const moments = new Set<string>();
  const pairs = template.head.flatMap(({ key, value }): [string, unknown][] => {
    const typed = typedValue(value, article(known));
    if (typed?.kind === 'list') return [[key, typed.items.map(oneLine)]];
    if (typed?.kind === 'flag') return [[key, typed.on]];
    if (typed === null || typed.kind === 'number' || typed.text === '') return [];
    if (typed.kind === 'moment') moments.add(key);
    return [[key, typed.kind === 'moment' ? time(typed.text) : oneLine(typed.text)]];
  });
  return { pairs, moments };
}

const yamlPresets = presetNames.filter((name) => presets[name].template.form === 'yaml');

function headOf(note: string): string {
  return /^---\n([\s\S]*?)\n---\n/.exec(note)?.[1] ?? '';
}

function readings(yaml: string): Record<string, unknown>[] {
  return [
    parse(yaml, { version: '1.1', logLevel: 'error' }),
    parse(yaml, { version: '1.2', logLevel: 'error' }),
    load(yaml) as Record<string, unknown>,
  ];
}

describe.each(yamlPresets)('the head of %s', (name) => {
  const template = preset(name);
  test.each([0, 1, 2, 3])('says the same in every YAML, whatever the article is called: %i', (quarter) => {
    for (let seed = quarter; seed < 480; seed += 4) {
      const known = full(hostileText(seed));
      const { note } = noteOf(template, known);
      const { pairs, moments } = expected(template, known);
      for (const reading of readings(headOf(note))) {
        const found = Object.entries(reading).map(([key, value]) => [key, moments.has(key) ? time(value) : value]);
        expect(found, JSON.stringify([seed, note])).toEqual(pairs);
      }
    }
  });
});

test.each(['yes', 'null', 'on', '<<', 'y', 'true', 'a b', 'completed?', '键', '__proto__'])(
  'a key that YAML may take for something else is still that key: %s',
  (key) => {
    if (key === '<<')
      return expect(compile({ ...base, form: 'yaml', head: [{ key, value: 'a' }] })).toHaveProperty('problems');
    const { note } = noteOf(compiled({ ...base, form: 'yaml', head: [{ key, value: '{{title}}' }] }), { title: 'a' });
    for (const reading of readings(headOf(note))) expect(Object.entries(reading)).toEqual([[key, 'a']]);
  },
);

describe('our own note', () => {
  test('is what its preset writes, to the byte', () => {
    for (let seed = 0; seed < 400; seed++) {
      const known = article(full(hostileText(seed)));
      const { note } = writeNote(preset('mocang'), known, '一\n\n二\n');
      expect(note, JSON.stringify(known.title)).toBe(toNote(known, inertBody('<p>一</p><p>二</p>')));
    }
  });

  test('is so where nothing is known', () => {
    const known = article({ account: null, publishedAt: null });
    expect(writeNote(preset('mocang'), known, '').note).toBe(toNote(known, inertBody('')));
  });
});

test.each(presetNames)('what stands around the text of %s is told, so that it can be taken away again', (name) => {
  for (let seed = 0; seed < 100; seed++) {
    const { note, around } = noteOf(preset(name), full(hostileText(seed)), '一\n\n二\n');
    expect(note).toBe(`${around?.before}一\n\n二${around?.after}`);
  }
});

test.each<[string, Partial<Article>, string]>([
  ['# {{title}}\n\n{{content}}', { title: '#1 *a* [b](c) #' }, '# #1 \\*a\\* \\[b](c) \\#\n\n字\n'],
  ['**{{title}}** {{content}}', { title: 'a*b' }, '**a\\*b** 字\n'],
  ['{{title}}\n\n{{content}}', { title: '1. 一' }, '1\\. 一\n\n字\n'],
  ['{{title}}', { title: '---' }, '\\---\n'],
  ['{{author}}\n---\n{{content}}', {}, '***\n字\n'],
  [
    '[{{title}}]({{url}})',
    { title: 'a]b', shortUrl: 'https://a.example/(x) y' },
    '[a\\]b](https://a.example/%28x%29%20y)\n',
  ],
  ['{{tags|hashtag|join:" "}}', { tags: ['a b', '[[x'] }, '#a-b #x\n'],
  ['{{account|wikilink}}', { account: 'x|y' }, '[[xy]]\n'],
  ['{{content}}\n\n{{content}}', {}, '字\n\n字\n'],
  ['{{description}}', { description: '一\n# 二' }, '一 # 二\n'],
])('the body %s', (body, known, note) => {
  expect(noteOf(compiled({ ...base, body }), known).note).toBe(note);
});

test.each(['{{title}}', '{{content}} {{content}}', 'x{{content|trim}}'])(
  'nothing is told of a body without its text: %s',
  (body) => {
    const result = compile({ ...base, body });
    if ('problems' in result) return expect(body).toContain('|');
    expect(noteOf(result.compiled, {}).around).toBeNull();
  },
);

const sample: Partial<Article> = {
  title: '水：C++ 与 #1',
  author: '林岸',
  shortUrl: 'https://mp.weixin.qq.com/s/YEOrBYATfYPxLQ3l7gA9fg',
  description: '听 #水 的人',
  tags: ['读书', 'a, b', '2025'],
};

test.each<[PresetName, string]>([
  [
    'obsidian',
    `---
title: "水：C++ 与 #1"
aliases: ["水：C++ 与 #1"]
source: https://mp.weixin.qq.com/s/YEOrBYATfYPxLQ3l7gA9fg
account: 中国信息安全
author: ["林岸"]
published: 2025-02-25T18:03:11
created: 2025-10-07T04:38:06
description: "听 #水 的人"
tags: ["读书", "a-b", "_2025"]
status: unread
---

# 水：C++ 与 #1

字
`,
  ],
  [
    'logseq',
    `source:: https://mp.weixin.qq.com/s/YEOrBYATfYPxLQ3l7gA9fg
account:: 中国信息安全
author:: 林岸
published:: 2025-02-25 18:03
clipped:: 2025-10-07 04:38
description:: "听 #水 的人"
tags:: 读书, [[a, b]], 2025
reading-status:: unread

# 水：C++ 与 #1

字
`,
  ],
  [
    'joplin',
    `---
title: "水：C++ 与 #1"
updated: 2025-10-06 20:38:06Z
created: 2025-02-25 10:03:11Z
source: https://mp.weixin.qq.com/s/YEOrBYATfYPxLQ3l7gA9fg
author: 林岸
tags: ["读书", "a, b", "2025"]
---

字
`,
  ],
  [
    'hugo',
    `---
title: "水：C++ 与 #1"
date: 2025-02-25T18:03:11+08:00
lastmod: 2025-10-06T20:38:06.026Z
description: "听 #水 的人"
categories: ["中国信息安全"]
tags: ["读书", "a, b", "2025"]
author: 林岸
original_url: https://mp.weixin.qq.com/s/YEOrBYATfYPxLQ3l7gA9fg
---

字
`,
  ],
  [
    'hexo',
    `---
title: "水：C++ 与 #1"
date: 2025-02-25 18:03:11
updated: 2025-10-07 04:38:06
description: "听 #水 的人"
categories: ["中国信息安全"]
tags: ["读书", "a, b", "2025"]
author: 林岸
original_url: https://mp.weixin.qq.com/s/YEOrBYATfYPxLQ3l7gA9fg
disableNunjucks: true
---

字
`,
  ],
  ['plain', '# 水：C++ 与 #1\n\n字\n'],
])('%s', (name, note) => {
  expect(noteOf(preset(name), sample).note).toBe(note);
});
