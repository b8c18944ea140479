import { describe, expect, test } from 'vitest';
import type { Article } from '@/utils/article';
import { bibtex } from '@/utils/export/bibtex';
import { citationKeys } from '@/utils/export/citation-key';
import { cslJson } from '@/utils/export/csl-json';
import { gbCitation } from '@/utils/export/gb-citation';
import { oneLine } from '@/utils/export/one-line';
import { hostileTitles } from './hostile';
import { article } from './sample';

const paper: Partial<Article> = {
  title: '榫卯没有胶水',
  account: '檐下木作',
  author: '竹下',
  publishedAt: '2026-11-18T20:15:42+08:00',
  clippedAt: '2026-11-22T12:00:00.000Z',
  shortUrl: 'https://mp.weixin.qq.com/s/AbC_dEf',
  tags: ['木工', 'R&D'],
};

describe('GB/T 7714', () => {
  test.each<[string, Partial<Article>, string]>([
    ['whole', {}, '竹下. 榫卯没有胶水[EB/OL]. 檐下木作, (2026-11-18)[2026-11-22]. https://mp.weixin.qq.com/s/AbC_dEf.'],
    [
      'without a writer',
      { author: null },
      '檐下木作. 榫卯没有胶水[EB/OL]. (2026-11-18)[2026-11-22]. https://mp.weixin.qq.com/s/AbC_dEf.',
    ],
    [
      'by the account',
      { author: '檐下木作' },
      '檐下木作. 榫卯没有胶水[EB/OL]. (2026-11-18)[2026-11-22]. https://mp.weixin.qq.com/s/AbC_dEf.',
    ],
    [
      'by nobody',
      { author: null, account: null },
      '榫卯没有胶水[EB/OL]. (2026-11-18)[2026-11-22]. https://mp.weixin.qq.com/s/AbC_dEf.',
    ],
    [
      'of no day',
      { publishedAt: null },
      '竹下. 榫卯没有胶水[EB/OL]. 檐下木作, [2026-11-22]. https://mp.weixin.qq.com/s/AbC_dEf.',
    ],
    [
      'an initial',
      { author: 'Li W.' },
      'Li W. 榫卯没有胶水[EB/OL]. 檐下木作, (2026-11-18)[2026-11-22]. https://mp.weixin.qq.com/s/AbC_dEf.',
    ],
    [
      'never on the web',
      { shortUrl: null, url: 'import:abc' },
      '竹下. 榫卯没有胶水[EB/OL]. 檐下木作, (2026-11-18)[2026-11-22].',
    ],
    [
      'lines in a title',
      { title: '榫卯\n没有胶水' },
      '竹下. 榫卯 没有胶水[EB/OL]. 檐下木作, (2026-11-18)[2026-11-22]. https://mp.weixin.qq.com/s/AbC_dEf.',
    ],
  ])('%s', (_, known, citation) => {
    expect(gbCitation(article({ ...paper, ...known }))).toBe(citation);
  });
});

/** Entries as BibTeX finds them: by counting braces, escaped or not; a field ends where its own brace closes. */
function readBibtex(text: string): { key: string; fields: Record<string, string> }[] {
  const entries = [];
  for (let at = text.indexOf('@'); at !== -1; ) {
    const end = closing(text, text.indexOf('{', at));
    entries.push(readEntry(text.slice(at, end + 1)));
    at = text.indexOf('@', end);
  }
  return entries;
}

function readEntry(text: string) {
  const [, key = ''] = /^@online\{([A-Za-z0-9-]+),\n/.exec(text) ?? [];
  const fields: Record<string, string> = {};
  const name = /\s*([a-z]+) = (?=\{)/y;
  name.lastIndex = text.indexOf(',') + 1;
  for (let found = name.exec(text); found; found = name.exec(text)) {
    const end = closing(text, name.lastIndex);
    fields[found[1] ?? ''] = text.slice(name.lastIndex + 1, end);
    name.lastIndex = end + 2;
  }
  return { key, fields };
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '{') depth++;
    if (text[at] === '}' && --depth === 0) return at;
  }
  throw new Error('A brace has no other half.');
}

/** What LaTeX prints. */
function printed(value: string): string {
  const names: Record<string, string> = {
    backslash: '\\',
    braceleft: '{',
    braceright: '}',
    asciitilde: '~',
    asciicircum: '^',
  };
  return value
    .replace(/^\{(.*)\}$/s, '$1')
    .replace(
      /\\(?:text(\w+)\{\}|([%#$&_]))/g,
      (_, name: string | undefined, sign: string) => (name ? names[name] : sign) ?? '?',
    );
}

describe('BibTeX', () => {
  test('says what is known of an article, and nothing else', () => {
    expect(bibtex([article(paper)])).toBe(`@online{wx-MzA5MzE5MDAzOA-2664237269-4,
  author = {{竹下}},
  title = {{榫卯没有胶水}},
  organization = {檐下木作},
  date = {2026-11-18},
  url = {https://mp.weixin.qq.com/s/AbC_dEf},
  urldate = {2026-11-22},
  keywords = {木工, R\\&D},
}
`);
  });

  const many = hostileTitles.map((title) => article({ ...paper, title, author: title, account: `号${title}` }));
  const read = readBibtex(bibtex(many));

  test.each(hostileTitles.map((title, index) => [title, index] as const))('reads back %j', (title, index) => {
    const { title: shown = '', author = '', organization = '', url } = read[index]?.fields ?? {};
    expect(printed(shown)).toBe(oneLine(title));
    expect(printed(author)).toBe(oneLine(title));
    expect(printed(organization)).toBe(oneLine(`号${title}`));
    expect(url).toBe(paper.shortUrl);
  });

  test('an address that holds braces does not end its value', () => {
    const [entry] = readBibtex(bibtex([article({ shortUrl: 'https://x.example/a?b={c&d=%20' })]));
    expect(entry?.fields.url).toBe('https://x.example/a?b=%7Bc&d=%20');
  });

  test('every entry has a key of its own', () => {
    expect(new Set(read.map(({ key }) => key)).size).toBe(hostileTitles.length);
  });
});

test.each([
  ['wx:MzA5MzE5MDAzOA==:2664237269:4', 'wx-MzA5MzE5MDAzOA-2664237269-4'],
  ['https://www.zhihu.com/p/123', 'zhihu-com-p-123'],
  ['文章', 'article'],
  [`https://x.example/${'a'.repeat(80)}/7`, `${'a'.repeat(58)}-7`],
])('the key of %s is %s, and of another like it is another', (key, citationKey) => {
  const keyOf = citationKeys();
  expect(keyOf(article({ key }))).toBe(citationKey);
  expect(keyOf(article({ key: key.toUpperCase() })).toLowerCase()).not.toBe(citationKey.toLowerCase());
});

describe('CSL-JSON', () => {
  test('says what is known of an article', () => {
    expect(JSON.parse(cslJson([article(paper)]))).toEqual([
      {
        id: 'wx-MzA5MzE5MDAzOA-2664237269-4',
        type: 'webpage',
        title: '榫卯没有胶水',
        author: [{ literal: '竹下' }],
        'container-title': '檐下木作',
        issued: { 'date-parts': [[2026, 11, 18]] },
        accessed: { 'date-parts': [[2026, 11, 22]] },
        URL: 'https://mp.weixin.qq.com/s/AbC_dEf',
        keyword: '木工, R&D',
      },
    ]);
  });

  test('reads back hostile titles', () => {
    const read: { title: string }[] = JSON.parse(cslJson(hostileTitles.map((title) => article({ title }))));
    expect(read.map(({ title }) => title)).toEqual(hostileTitles.map(oneLine));
  });
});
