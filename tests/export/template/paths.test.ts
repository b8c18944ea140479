import { describe, expect, test } from 'vitest';
import { archivePaths } from '@/utils/export/paths';
import { compile } from '@/utils/export/template/compile';
import { type PresetName, presets } from '@/utils/export/template/presets';
import type { Template } from '@/utils/export/template/template';
import { templatePaths } from '@/utils/export/template/template-paths';
import { badName, sameFile } from '../bad-name';
import { article } from '../sample';
import { hostileText } from './hostile-text';

function pathsOf(change: Partial<Template>, preset: PresetName = 'plain') {
  const result = compile({ ...presets[preset].template, ...change });
  if ('problems' in result) throw new Error(JSON.stringify([...result.problems]));
  return templatePaths(result.compiled, presets[preset].pictures.folder);
}

const known = article({ title: '水/火: 一', account: '溪边', publishedAt: '2025-02-25' });

test.each<[string, string, string]>([
  ['', '{{title}}', '水／火： 一.md'],
  ['{{account}}', '{{date}} {{title}}', '溪边/2025-02-25 水／火： 一.md'],
  ['{{date|date:"YYYY/MM"}}', 'a', '2025／02/a.md'],
  ['{{date|date:"YYYY"}}/{{date|date:"MM"}}', 'a', '2025/02/a.md'],
  ['/a//{{author}}/../b\\', 'a', 'a/b/a.md'],
  ['pictures', 'a', 'pictures (2)/a.md'],
  ['Pictures/x', 'a', 'Pictures (2)/x/a.md'],
  ['', 'pictures', 'pictures.md'],
  ['', 'a/b', 'a／b.md'],
  ['CON/aux.txt', 'nul', 'CON_/aux_.txt/nul_.md'],
  ['', '{{author}}', '无标题.md'],
])('folder %j and name %j: %s', (folder, name, path) => {
  expect(pathsOf({ folder, name })(known)).toBe(path);
});

test.each<[PresetName, string]>([
  ['mocang', '溪边/水／火： 一.md'],
  ['obsidian', '溪边/水／火： 一.md'],
  ['logseq', 'pages/水／火： 一.md'],
  ['joplin', '溪边/水／火： 一.md'],
  ['hugo', 'content/posts/水／火： 一.md'],
  ['hexo', 'source/_posts/水／火： 一.md'],
  ['plain', '溪边/水／火： 一.md'],
])('%s has notes where its program looks for them', (preset, path) => {
  expect(pathsOf({}, preset)(known)).toBe(path);
});

test('the folder of pictures may lie beside the notes, never around them', () => {
  const pathOf = archivePaths('source/pictures');
  expect(pathOf(['source', '_posts'], 'a', '.md')).toBe('source/_posts/a.md');
  expect(pathOf(['Source', 'pictures'], 'a', '.md')).toBe('source/pictures (2)/a.md');
  expect(pathOf([], 'source', '')).toBe('source (2)');
  expect(pathOf([], 'mocang', '.json')).toBe('mocang (2).json');
});

test('one folder for one name, and one for each of two names that look alike to a file system', () => {
  const pathOf = archivePaths('pictures');
  const folders = ['a?', 'a？', 'A?', 'a?'].map((name) => pathOf([name], 'x', '.md'));
  expect(folders).toEqual(['a？/x.md', 'a？ (2)/x.md', 'a？/x (2).md', 'a？/x (3).md']);
});

describe('whatever template and article say', () => {
  const templates = [
    '{{title}}',
    '{{account}}/{{title}}',
    '{{title}}.{{account}}',
    '{{title|truncate:5}}',
    '{{tags|hashtag}}',
  ];
  test.each(['plain', 'hexo'] as const)('paths beside the pictures of %s are legal and unlike each other', (preset) => {
    for (const folder of templates) {
      const pathOf = pathsOf({ folder, name: '{{title}}{{author}}' }, preset);
      const seen = new Set<string>();
      for (let seed = 0; seed < 300; seed++) {
        const [title, account, author] = [hostileText(seed), hostileText(seed + 31), hostileText((seed * 7) % 500)];
        const path = pathOf(article({ title, account, author, tags: [title, account] }));
        const problems = path.split('/').map(badName).filter(Boolean);
        expect(problems, `${folder} ${seed} ${JSON.stringify(path)}`).toEqual([]);
        expect(new TextEncoder().encode(path).length).toBeLessThanOrEqual(200);
        expect(seen, path).not.toContain(sameFile(path));
        seen.add(sameFile(path));
      }
    }
  });
});
