import { describe, expect, test, vi } from 'vitest';
import { fileName } from '@/utils/export/file-name';

const bytes = (text: string) => new TextEncoder().encode(text).length;
const nameOf = (title: string) => fileName(title, new Map(), '.md');

describe('file names', () => {
  test.each([
    ['关注 | 会议', '关注 ｜ 会议.md'],
    ['C:\\a/b', 'C：＼a／b.md'],
    ['“真”的吗?*<>"', '“真”的吗？＊＜＞＂.md'],
    ['#1 [[a^b]]', '＃1 ［［a＾b］］.md'],
    ['../../etc/passwd', '／..／etc／passwd.md'],
    ['.hidden', 'hidden.md'],
    ['end. . ', 'end.md'],
    ['  a \t\n b　c  ', 'a b c.md'],
    ['CON', 'CON_.md'],
    ['con.txt', 'con_.txt.md'],
    ['COM¹', 'COM¹_.md'],
    ['nul .x', 'nul_ .x.md'],
    ['console', 'console.md'],
    ['a\u202eb\u200bc\u0000d\ufeff', 'abcd.md'],
    ['👩\u200d💻❤️ 家', '👩\u200d💻❤️ 家.md'],
    ['a\u200db', 'ab.md'],
    ['e\u0301', '\u00e9.md'],
    ['e\u200b\u0301', '\u00e9.md'],
    ['\ufe0f', '无标题.md'],
    ['a\ufe0f1\ufe0f\u20e3', 'a1\ufe0f\u20e3.md'],
    [`CON x${'\u0301'.repeat(60)}`, 'CON_.md'],
    ['a\ud800b', 'a\ufffdb.md'],
    ['', '无标题.md'],
    ['...', '无标题.md'],
    ['\u3164\u200b', '无标题.md'],
  ])('%j becomes %j', (title, name) => {
    expect(nameOf(title)).toBe(name);
  });

  test.each([
    '字'.repeat(5000),
    '👩\u200d👩\u200d👧\u200d👦'.repeat(40),
    `${'字'.repeat(38)}. 。`,
    'e\u0323\u0301'.repeat(200),
  ])('is at most 120 bytes and cut between characters', (title) => {
    const name = nameOf(title);
    expect(bytes(name)).toBeLessThanOrEqual(120);
    expect(bytes(name)).toBeGreaterThan(95);
    const stem = name.slice(0, -3);
    const whole = [...new Intl.Segmenter('zh').segment(title.normalize('NFC'))].map(({ segment }) => segment);
    expect([...new Intl.Segmenter('zh').segment(stem)].every(({ segment }) => whole.includes(segment))).toBe(true);
  });

  test('is unlike every other in its folder, whatever the file system makes of case and accents', () => {
    const taken = new Map<string, number>();
    const titles = ['Straße', 'STRASSE', 'é', 'e\u0301', 'É', 'a?', 'a？', 'a ? ', 'x', 'X', 'x (2)', 'x'];
    const names = titles.map((title) => fileName(title, taken, '.md'));
    expect(new Set(names.map((name) => name.toLocaleUpperCase())).size).toBe(titles.length);
    expect(names.slice(-4)).toEqual(['x.md', 'X (2).md', 'x (2) (2).md', 'x (3).md']);
  });

  test('leaves room for the number', () => {
    const taken = new Map<string, number>();
    const names = Array.from({ length: 12 }, () => fileName('字'.repeat(100), taken, '.md'));
    expect(new Set(names).size).toBe(12);
    expect(Math.max(...names.map(bytes))).toBeLessThanOrEqual(120);
  });

  test('numbers ten thousand equal titles without trying the numbers that are taken', () => {
    const taken = new Map<string, number>();
    const asked = vi.spyOn(taken, 'has');
    for (let count = 0; count < 10_000; count++) fileName('早安', taken, '.md');
    expect(taken.size).toBe(10_000);
    expect(asked).toHaveBeenCalledTimes(10_000);
  });
});
