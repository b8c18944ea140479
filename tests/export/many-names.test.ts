import { expect, test } from 'vitest';
import { fileName } from '@/utils/export/file-name';
import { badName, sameFile } from './bad-name';
import { MANY, someTitles } from './some-titles';

test('the titles of a large archive, side by side: every name is legal everywhere, and no two are one file anywhere', () => {
  const taken = new Map<string, number>();
  const seen = new Set<string>();
  const bad: [string, string, string][] = [];
  let forbidden = 0;
  for (const title of someTitles()) {
    if (/[<>:"/\\|?*]/.test(title)) forbidden++;
    const name = fileName(title, taken, '.md');
    const problem = badName(name) ?? (seen.has(sameFile(name)) ? 'taken' : null);
    if (problem) bad.push([title, name, problem]);
    seen.add(sameFile(name));
  }
  expect(bad.slice(0, 20)).toEqual([]);
  expect(seen.size).toBe(MANY);
  expect(forbidden / MANY).toBeGreaterThan(0.246);
}, 120_000);
