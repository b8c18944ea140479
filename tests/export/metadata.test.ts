import { describe, expect, test } from 'vitest';
import { metadataCsv } from '@/utils/export/metadata-csv';
import { metadataJson } from '@/utils/export/metadata-json';
import { oneLine } from '@/utils/export/one-line';
import { hostileTitles } from './hostile';
import { article } from './sample';

/** RFC 4180 by its grammar, sign by sign: rows of cells. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (quoted && sign === '"' && text[at + 1] === '"') cell += text.charAt(++at);
    else if (sign === '"') quoted = !quoted;
    else if (quoted || (sign !== ',' && sign !== '\r')) cell += sign;
    else {
      rows.at(-1)?.push(cell);
      cell = '';
      if (sign === '\r' && text.charAt(++at) === '\n') rows.push([]);
    }
  }
  return rows.slice(0, -1);
}

const many = hostileTitles.map((title, index) =>
  article({ title, account: title, tags: [title, '二'], key: `k${index}` }),
);

describe('CSV', () => {
  const [head = [], ...rows] = readCsv(metadataCsv(many).slice(1));

  test('begins with the mark by which Excel knows UTF-8, and every line ends with CR LF', () => {
    const bytes = new TextEncoder().encode(metadataCsv(many));
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(metadataCsv(many).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('has the keys of a note as columns, as many in every line', () => {
    expect(head.slice(0, 6)).toEqual(['title', 'url', 'source', 'date', 'fetch_date', 'id']);
    expect(rows.map((row) => row.length)).toEqual(many.map(() => head.length));
  });

  test.each(hostileTitles.map((title, index) => [title, index] as const))('reads back %j', (title, index) => {
    const cell = rows[index]?.[0] ?? '';
    expect(cell.replace(/^'(?=[=+\-@＝＋－＠])/, '')).toBe(oneLine(title));
    expect(rows[index]?.[head.indexOf('tags')]?.endsWith('; 二')).toBe(true);
  });

  test('no cell is a formula to a spreadsheet', () => {
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@＝＋－＠\t\r]/);
  });

  test('says that a part is a part, and nothing for what is absent', () => {
    const [names = [], row = []] = readCsv(metadataCsv([article({ partial: true })]).slice(1));
    expect(row[names.indexOf('partial')]).toBe('true');
    expect(row[names.indexOf('author')]).toBe('');
  });
});

test('JSON has exact values, one article a line, and leaves out what is absent', () => {
  const text = metadataJson(many);
  const read: { title: string; tags: string[]; author?: string }[] = JSON.parse(text);
  expect(read.map(({ title }) => title)).toEqual(hostileTitles);
  expect(read[0]?.tags).toEqual([hostileTitles[0], '二']);
  expect(read[0]).not.toHaveProperty('author');
  expect(text.trim().split('\n')).toHaveLength(many.length + 2);
});

test.each([metadataCsv, metadataJson])('nothing to list is an empty list', (write) => {
  expect(write([]).replace(/\s/g, '')).toMatch(/^(?:\[\])?$/);
});
