import { expect, test } from 'vitest';
import type { Article } from '@/utils/article';
import { readTemplate } from '@/utils/export/template/check';
import { fillIn, typedValue } from '@/utils/export/template/evaluate';
import type { Part } from '@/utils/export/template/parse';
import { article } from '../sample';

const sample = article({
  title: '《水》：C++ 与 #1',
  author: null,
  tags: ['读书', 'C++', 'a b', '#井号', '2025', 'c'],
  description: '第一行\n第二行',
  clippedAt: '2025-10-06T20:38:06.026Z',
});

function given(source: string, known: Partial<Article> = {}) {
  return typedValue(readTemplate(source) as Part[], { ...sample, ...known });
}

test.each([
  ['{{published|date:"YYYY年M月D日"}}', '2025年2月25日'],
  ['{{published|date:"YY/MM/DD HH:mm:ss Z ZZ [YYYY]"}}', '25/02/25 18:03:11 +08:00 +0800 YYYY'],
  ['{{published|date:"YYYY-MM-DD HH:mm","+00:00"}}', '2025-02-25 10:03'],
  ['{{clipped|date:"YYYY-MM-DD HH:mm","+08:00"}}', '2025-10-07 04:38'],
  ['{{date|date:"YYYY.MM","+00:00"}}', '2025.02'],
  ['{{title|date:"YYYY"}}', '《水》：C++ 与 #1'],
  ['{{author|default:account}}', '中国信息安全'],
  ['{{author|default:"佚名"}}', '佚名'],
  ['{{author|lower|default:"佚名"}}', '佚名'],
  ['{{title|default:"x"}}', '《水》：C++ 与 #1'],
  ['{{title|lower}}', '《水》：c++ 与 #1'],
  ['{{title|slug}}', '水-c-与-1'],
  ['{{title|safe}}', '《水》：C++ 与 ＃1'],
  ['{{title|replace:"+",""}}', '《水》：C 与 #1'],
  ['{{title|replace:"水","$&"}}', '《$&》：C++ 与 #1'],
  ['{{title|truncate:3}}', '《水》'],
  ['{{title|truncate:3,"…"}}', '《水》…'],
  ['{{title|truncate:99,"…"}}', '《水》：C++ 与 #1'],
  ['{{description|trim}}', '第一行 第二行'],
  ['{{tags|join:"/"}}', '读书/C++/a b/#井号/2025/c'],
  ['{{"a"}}', 'a'],
  ['{{"{{"}}title}}', '{{title}}'],
  ['{{account}}-{{author}}', '中国信息安全-'],
])('%s → %s', (source, result) => {
  expect(fillIn(readTemplate(source) as Part[], sample)).toBe(result);
});

test.each([
  ['{{tags}}', { kind: 'list', items: ['读书', 'C++', 'a b', '#井号', '2025', 'c'] }],
  ['{{tags|tag}}', { kind: 'list', items: ['读书', 'C', 'a-b', '井号', '_2025', 'c'] }],
  ['{{tags|hashtag|join:" "}}', { kind: 'raw', text: '#读书 #C #a-b #井号 #_2025 #c' }],
  ['{{account|wikilink}}', { kind: 'raw', text: '[[中国信息安全]]' }],
  ['{{title|wikilink}}', { kind: 'raw', text: '[[《水》：C++ 与 1]]' }],
  ['{{"a, b"|split:","}}', { kind: 'list', items: ['a', 'b'] }],
  ['{{account|list}}', { kind: 'list', items: ['中国信息安全'] }],
  ['{{author|list}}', null],
  ['{{date}}', { kind: 'moment', text: '2025-02-25' }],
  ['{{published|date:"YYYY-MM-DD HH:mm:ss"}}', { kind: 'moment', text: '2025-02-25 18:03:11' }],
  ['{{published|date:"YYYY-MM-DD HH:mm"}}', { kind: 'text', text: '2025-02-25 18:03' }],
  [' true ', { kind: 'flag', on: true }],
  ['-5', { kind: 'number', number: -5 }],
  ['007', { kind: 'text', text: '007' }],
  ['{{"true"}}', { kind: 'text', text: 'true' }],
  ['', null],
])('%s keeps its kind', (source, result) => {
  const value = given(source);
  expect(value).toEqual(result === null ? null : expect.objectContaining(result));
});

test.each(['2025-02-30', '2025-13-01', '0001-01-01'])('%s is no moment for YAML', (publishedAt) => {
  expect(given('{{date}}', { publishedAt })).toEqual({ kind: 'text', text: publishedAt });
});

test.each(['👩\u200d👩\u200d👧\u200d👦x', 'e\u0301x', '字x', '🇨🇳x'])('cuts between characters: %j', (title) => {
  expect(fillIn(readTemplate('{{title|truncate:1}}') as Part[], { ...sample, title })).toBe(title.slice(0, -1));
});

test('cuts a long text without looking at all of it', () => {
  const title = '字'.repeat(1_000_000);
  expect(fillIn(readTemplate('{{title|truncate:5}}') as Part[], { ...sample, title })).toBe('字'.repeat(5));
});
