import { describe, expect, test } from 'vitest';
import { memoryDisk } from './memory-disk';
import { type Notes, noteText, sync } from './some-library';

const two = (): Notes =>
  new Map([
    ['a', { title: '榫', text: '木', pictures: ['p', 'q'] }],
    ['b', { title: '卯', text: '眼', pictures: ['q'] }],
  ]);
const nothing = { added: 0, changed: 0, renamed: 0, removed: 0, left: [], stopped: false };

describe('a folder is kept in step', () => {
  test('everything is written first, and nothing the second time', async () => {
    const folder = memoryDisk();
    expect(await sync(folder, two())).toEqual({ ...nothing, added: 2 });
    expect(folder.paths().sort()).toEqual(['pictures/p.png', 'pictures/q.png', '甲/卯.md', '甲/榫.md']);
    const before = folder.operations.writes;
    expect(await sync(folder, two())).toEqual(nothing);
    expect(folder.operations.writes).toBe(before);
    expect(folder.books()).toEqual(['.mocang/folder.json']);
  });

  test('only what changed is written', async () => {
    const folder = memoryDisk();
    const notes = two();
    await sync(folder, notes);
    const before = folder.operations.writes;
    notes.set('a', { title: '榫', text: '新' });
    expect(await sync(folder, notes)).toEqual({ ...nothing, changed: 1 });
    // What is about to be done, the note, the manifest.
    expect(folder.operations.writes - before).toBe(3);
    expect(folder.at('甲/榫.md')).toBe('# 榫\n新');
    expect(folder.paths()).not.toContain('pictures/p.png');
    expect(folder.paths()).toContain('pictures/q.png');
  });

  test('a file follows its title, but for its case', async () => {
    const folder = memoryDisk();
    const notes: Notes = new Map([['a', { title: 'Wood', text: '木' }]]);
    await sync(folder, notes);
    notes.set('a', { title: '木头', text: '木' });
    expect(await sync(folder, notes)).toEqual({ ...nothing, renamed: 1 });
    expect(folder.paths()).toEqual(['甲/木头.md']);
    notes.set('a', { title: 'wood', text: '木' });
    await sync(folder, notes);
    notes.set('a', { title: 'WOOD', text: '木' });
    expect(await sync(folder, notes)).toEqual({ ...nothing, changed: 1 });
    expect(folder.at('甲/wood.md')).toBe('# WOOD\n木');
  });

  test('articles of one title lie side by side, and keep their numbers when one goes', async () => {
    const folder = memoryDisk();
    const notes: Notes = new Map(['a', 'b', 'c'].map((key) => [key, { title: '题', text: key }]));
    await sync(folder, notes);
    expect(folder.paths().sort()).toEqual(['甲/题 (2).md', '甲/题 (3).md', '甲/题.md']);
    notes.delete('a');
    expect(await sync(folder, notes)).toEqual({ ...nothing, removed: 1 });
    expect(folder.at('甲/题 (2).md')).toBe('# 题\nb');
    notes.set('d', { title: '题', text: 'd' });
    await sync(folder, notes);
    expect(folder.at('甲/题.md')).toBe('# 题\nd');
  });

  test('a file that is missing is written again', async () => {
    const folder = memoryDisk();
    await sync(folder, two());
    folder.drop('甲/榫.md');
    folder.drop('pictures/p.png');
    expect(await sync(folder, two())).toEqual({ ...nothing, added: 1 });
    expect(folder.at('甲/榫.md')).toBe('# 榫\n木');
    expect(folder.at('pictures/p.png')).toBe('p');
  });
});

describe('what is the reader’s own stays as it is', () => {
  test.each([
    ['changed in the library', (notes: Notes) => notes.set('a', { title: '榫', text: '新' }), '甲/榫.md'],
    ['renamed in the library', (notes: Notes) => notes.set('a', { title: '别的', text: '木' }), '甲/榫.md'],
    ['deleted from the library', (notes: Notes) => notes.delete('a'), '甲/榫.md'],
  ])('a file that was written in, whose article is %s', async (_, change, path) => {
    const folder = memoryDisk();
    const notes = two();
    await sync(folder, notes);
    folder.put(path, '我的批注');
    change(notes);
    expect(await sync(folder, notes)).toEqual({ ...nothing, left: [path] });
    expect(folder.at(path)).toBe('我的批注');
    expect(folder.at('pictures/p.png')).toBe('p');
  });

  test('given back to us by taking it away, it is written again', async () => {
    const folder = memoryDisk();
    const notes = two();
    await sync(folder, notes);
    folder.put('甲/榫.md', '我的批注');
    notes.set('a', { title: '榫', text: '新' });
    await sync(folder, notes);
    folder.drop('甲/榫.md');
    expect(await sync(folder, notes)).toEqual({ ...nothing, added: 1 });
    expect(folder.at('甲/榫.md')).toBe('# 榫\n新');
  });

  test.each([
    ['a note where ours would be', '甲/榫.md'],
    ['the same in other letters', '甲/榫.MD'],
    ['a folder where ours would be', '甲/榫.md/里面.txt'],
    ['a file where our folder would be', '甲'],
    ['a picture where ours would be', 'pictures/p.png'],
  ])('%s', async (_, path) => {
    const folder = memoryDisk();
    folder.put(path, '我的');
    await sync(folder, two());
    expect(folder.at(path)).toBe('我的');
    const notes = folder.paths().filter((other) => other !== path && other.endsWith('.md'));
    expect(notes.map((other) => folder.at(other)).sort()).toEqual([...two().values()].map(noteText).sort());
    expect(await sync(folder, two())).toEqual(nothing);
  });

  test('one put there while the note was being made', async () => {
    const folder = memoryDisk();
    const report = await sync(folder, two(), { before: () => folder.put('甲/榫.md', '我的') });
    expect(report).toEqual({ ...nothing, added: 1, left: ['甲/榫.md'] });
    expect(folder.at('甲/榫.md')).toBe('我的');
  });
});

describe('another library', () => {
  test('removes nothing of this one’s: one that was set up anew is empty', async () => {
    const folder = memoryDisk();
    await sync(folder, two());
    const before = folder.paths();
    expect(await sync(folder, new Map(), { owner: 'anew' })).toEqual(nothing);
    expect(folder.paths()).toEqual(before);
  });

  test('goes on with the same articles, and then they are its own', async () => {
    const folder = memoryDisk();
    await sync(folder, two());
    const notes = two().set('a', { title: '榫', text: '新' });
    expect(await sync(folder, notes, { owner: 'anew' })).toEqual({ ...nothing, changed: 1 });
    expect(await sync(folder, new Map(), { owner: 'anew' })).toEqual({ ...nothing, removed: 1 });
    expect(folder.at('甲/卯.md')).toBe('# 卯\n眼');
  });
});

test('without its manifest it finds its notes by their bytes', async () => {
  const folder = memoryDisk();
  const notes = two().set('c', { title: '榫', text: '同题' });
  await sync(folder, notes);
  const before = folder.paths().sort();
  folder.drop('.mocang/folder.json');
  expect(await sync(folder, notes)).toEqual(nothing);
  expect(folder.paths().sort()).toEqual(before);
  notes.delete('a');
  expect(await sync(folder, notes)).toEqual({ ...nothing, removed: 1 });
});

test.each([
  '',
  '{',
  '{"format":"other"}',
  '{"format":"mocang-folder","version":1,"notes":[{"path":"../../x"}],"pictures":[["/etc/x","y"]]}',
])('a manifest that is not ours is taken for none: %s', async (text) => {
  const folder = memoryDisk();
  folder.put('.mocang/folder.json', text);
  expect(await sync(folder, two())).toEqual({ ...nothing, added: 2 });
});

test('called off, it says so and leaves whole notes; the next goes on', async () => {
  const folder = memoryDisk();
  const notes: Notes = new Map(Array.from({ length: 60 }, (_, at) => [`k${at}`, { title: `题${at}`, text: '文' }]));
  const stop = new AbortController();
  let made = 0;
  const before = () => ++made === 30 && stop.abort();
  expect(await sync(folder, notes, { signal: stop.signal, before })).toEqual({ ...nothing, added: 48, stopped: true });
  expect(await sync(folder, notes)).toEqual({ ...nothing, added: 12 });
});
