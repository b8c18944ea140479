import { describe, expect, test } from 'vitest';
import type { Article } from '@/utils/article';
import { compile } from '@/utils/export/template/compile';
import { type PresetName, presets } from '@/utils/export/template/presets';
import { writeNote } from '@/utils/export/template/write-note';
import { readHead } from '@/utils/import/head';
import { unwrap } from '@/utils/import/templated';
import { article } from '../export/sample';

const known = article({
  title: '水: 火 #1',
  account: '溪边',
  author: '竹下',
  tags: ['读 书', '2025', 'a, b'],
  via: "Sample's feed",
  status: 'reading',
  shortUrl: 'https://mp.weixin.qq.com/s/AbCdEfGhIjKlMnOpQrStUv',
  description: '一句话',
  original: true,
});

function written(preset: PresetName, edit: (note: string) => string = (note) => note) {
  const result = compile(presets[preset].template);
  if ('problems' in result) throw new Error('problems');
  const { note, around } = writeNote(result.compiled, known, '一\n\n二\n');
  if (!around) throw new Error('nothing around');
  const { clippedAt, via, tags, status, ...facts } = known as Article;
  const index = { facts, clippedAt, kept: { via, tags, status }, trimmed: null, around };
  return unwrap(edit(note), index, around);
}

test.each<PresetName>(['obsidian', 'logseq', 'joplin', 'hugo', 'hexo', 'plain', 'mocang'])(
  'a note for %s gives everything back, with line ends of any system',
  (preset) => {
    for (const edit of [
      (note: string) => note,
      (note: string) => note.replaceAll('\n', '\r\n'),
      (note: string) => `\ufeff${note}`,
    ]) {
      const { markdown, facts, kept } = written(preset, edit);
      expect(markdown).toBe('一\n\n二');
      expect(facts).toMatchObject({
        key: known.key,
        url: known.url,
        title: known.title,
        account: '溪边',
        author: '竹下',
        original: true,
      });
      expect(kept).toEqual({ clippedAt: known.clippedAt, via: known.via, tags: known.tags, status: 'reading' });
    }
  },
);

describe('where somebody edited the head, it wins, and the rest is as it was', () => {
  test('a tag more, a tag less', () => {
    const { kept } = written('obsidian', (note) => note.replace('"_2025", ', '"新的", '));
    expect(kept.tags).toEqual(['读 书', '新的', 'a-b'].map((tag) => (tag === 'a-b' ? 'a, b' : tag)));
    expect(kept.status).toBe('reading');
  });

  test('no tags any more', () => {
    expect(written('obsidian', (note) => note.replace(/^tags: .*\n/m, '')).kept.tags).toBeUndefined();
  });

  test('another author and status, in properties of Logseq', () => {
    const { facts, kept, markdown } = written('logseq', (note) =>
      note.replace('author:: 竹下', 'author:: 松间').replace('reading-status:: reading', 'reading-status:: archived'),
    );
    expect(facts).toMatchObject({ author: '松间', account: '溪边', title: known.title });
    expect(kept).toMatchObject({ status: 'archived', via: known.via, tags: known.tags });
    expect(markdown).toBe('一\n\n二');
  });

  test('another account is no feed', () => {
    const { facts, kept } = written('obsidian', (note) => note.replace('account: 溪边', 'account: 河边'));
    expect(facts.account).toBe('河边');
    expect(kept.via).toBe(known.via);
  });

  test('another title, in the head and above the text', () => {
    const { facts, markdown } = written('obsidian', (note) =>
      note.replace(/^title: .*$/m, 'title: 山').replace(/^# .*$/m, '# 山'),
    );
    expect(facts.title).toBe('山');
    expect(markdown.trim()).toBe('一\n\n二');
  });

  test('another address is another article', () => {
    const { facts } = written('obsidian', (note) => note.replace(/^source: .*$/m, 'source: https://a.example/1'));
    expect(facts).toMatchObject({
      key: 'https://a.example/1',
      url: 'https://a.example/1',
      shortUrl: null,
      site: 'generic',
    });
  });

  test('words that were added stay', () => {
    expect(written('logseq', (note) => `${note}\n三\n`).markdown).toBe('一\n\n二\n\n三');
  });
});

test.each([
  [
    'title:: 水\ntags:: 读书, [[a, b]], #[[c]]\nsource:: https://a.example/\n\n- 字',
    ['读书', 'a, b', 'c'],
    'https://a.example/',
  ],
  ['tags:: 读书\n\n字', ['读书'], undefined],
  ['某人:: 一句话\n接着说', undefined, undefined],
  ['source-url:: "a #b"\nx:: y\n字', undefined, undefined],
])('%j: properties of a page', (text, tags, source) => {
  const { head } = readHead(text);
  expect([head.get('tags'), head.get('source')]).toEqual([tags, source]);
});
