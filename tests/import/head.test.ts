import { describe, expect, test } from 'vitest';
import { listOf, readHead, titleOf, wordOf } from '@/utils/import/head';

describe('a title is what a person reads in its line', () => {
  test.each([
    ['甲：乙', '甲：乙'],
    ['A: B: C', 'A: B: C'],
    ['C # 与 F#', 'C # 与 F#'],
    ['[CTF] 第一天', '[CTF] 第一天'],
    ['[CTF]', '[CTF]'],
    ['{花括号}', '{花括号}'],
    ['*星号* 与 &引用', '*星号* 与 &引用'],
    ['@某人 `代码` %', '@某人 `代码` %'],
    ['- 列表', '- 列表'],
    ['"零信任"之后', '"零信任"之后'],
    ["'单引号' 之后", "'单引号' 之后"],
    ['没有关上的 "引号', '没有关上的 "引号'],
    ['"没有关上', '没有关上'],
    ['null', 'null'],
    ['2024', '2024'],
    ['1.0', '1.0'],
    ['2024-01-02', '2024-01-02'],
    ['yes', 'yes'],
    ['0x1F', '0x1F'],
    ['a\tb', 'a b'],
    ['"引号: \\"里\\" \\u4e2d"', '引号: "里" 中'],
    ["'It''s'", "It's"],
    ['None', null],
    ['', null],
  ])('title: %s', (line, title) => {
    const { head, body, form } = readHead(`---\ntitle: ${line}\nurl: https://example.org/\n---\n\n正文\n`);
    expect([titleOf(head), form, body.trim()]).toEqual([title, 'front-matter', '正文']);
    expect(wordOf(head, 'url')).toBe('https://example.org/');
  });
});

describe('values over several lines', () => {
  test.each([
    ['a list', 'tags:\n  - 甲\n  - "乙, 丙"', ['甲', '乙, 丙']],
    ['a list in a head that is no YAML', 'title: A: B\ntags:\n- 甲\n- "乙"', ['甲', '乙']],
    ['a list on one line', 'tags: [甲, "乙, 丙"]', ['甲', '乙, 丙']],
    ['words with commas', 'tags: 甲, 乙，丙', ['甲', '乙', '丙']],
    ['words with signs', 'tags: "#甲 #乙"', ['甲', '乙']],
    ['nothing', 'tags: []', []],
    ['None', 'tags: None', []],
  ])('%s', (_, lines, tags) => {
    expect(listOf(readHead(`---\n${lines}\n---\n`).head, 'tags')).toEqual(tags);
  });

  test('a folded title', () => {
    expect(titleOf(readHead('---\ntitle: >-\n  第一行\n  第二行\n---\n').head)).toBe('第一行 第二行');
    expect(titleOf(readHead('---\nurl: A: B\ntitle: 第一行\n  第二行\n---\n').head)).toBe('第一行 第二行');
  });
});

describe('what is no head stays text', () => {
  test.each([
    ['a rule at the top', '---\n\n正文\n\n---\n\n更多'],
    ['a head that never ends', '---\ntitle: 甲\n\n正文'],
    ['an article that begins with a source', '来源：某报\n\n正文'],
    ['one line that looks like a head', 'Title: 甲\n\n正文'],
    ['a head without an empty line below', 'Title: 甲\nURL: https://example.org/\n正文'],
    ['a head of a megabyte', `---\ntitle: ${'长'.repeat(100_000)}\n---\n正文`],
  ])('%s', (_, document) => {
    expect(readHead(document)).toMatchObject({ form: 'none', body: document });
  });
});

test('keys of any case, a byte order mark, line ends of Windows', () => {
  const { head, body } = readHead('\ufeff---\r\nTitle: 甲\r\nURL: https://example.org/\r\n---\r\n\r\n正文');
  expect([titleOf(head), wordOf(head, 'url'), body.trim()]).toEqual(['甲', 'https://example.org/', '正文']);
});

test('aliases that multiply do not', () => {
  const lines = Array.from(
    { length: 30 },
    (_, index) => `k${index}: &a${index} [${index ? `*a${index - 1},*a${index - 1}` : 'x'}]`,
  );
  const { head } = readHead(`---\ntitle: 甲\n${lines.join('\n')}\n__proto__: x\n---\n`);
  expect([titleOf(head), wordOf(head, '__proto__'), Object.hasOwn(Object.prototype, 'x')]).toEqual(['甲', 'x', false]);
});
