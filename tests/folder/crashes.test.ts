import { expect, test } from 'vitest';
import { memoryDisk } from './memory-disk';
import { type Notes, noteText, sync } from './some-library';

/** Numbers from 0 to 1 that are the same in every run. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A library, a folder and its reader, who all do as they like. */
function world(seed: number) {
  const random = randomOf(seed);
  const pick = <T>(from: T[]): T | undefined => from[Math.floor(random() * from.length)];
  const notes: Notes = new Map();
  const folder = memoryDisk();
  /** What the reader wrote, by where it was left. */
  const own = new Map<string, string>();
  let count = 0;
  const fresh = () => `${++count}`;
  const title = () => pick(['题', '題', 'Wood', 'wood', '榫', '榫 (2)']) ?? '题';

  const inLibrary = () => {
    const key = pick([...notes.keys()]);
    const chance = random();
    if (!key || chance < 0.4)
      notes.set(`k${fresh()}`, { title: title(), text: fresh(), pictures: [pick(['p', 'q', 'r']) ?? 'p'] });
    else if (chance < 0.6) notes.delete(key);
    else if (chance < 0.8) notes.set(key, { title: title(), text: fresh() });
    else notes.set(key, { ...(notes.get(key) ?? { text: fresh() }), title: title() });
  };
  const byReader = () => {
    const path = pick(folder.paths());
    const chance = random();
    if (!path || chance < 0.3) write(pick(['甲/题.md', '甲/榫.md', '甲/wood (2).md', '甲/我的.md']) ?? '');
    else if (chance < 0.7) write(path);
    else if (chance < 0.85) {
      own.delete(path.toLowerCase());
      folder.drop(path);
    } else {
      const text = folder.at(path) ?? '';
      folder.drop(path);
      own.delete(path.toLowerCase());
      const to = `甲/搬到${fresh()}.md`;
      folder.put(to, text);
      own.set(to, text);
    }
  };
  const write = (path: string) => {
    const text = `我的${fresh()}`;
    folder.put(path, text);
    own.set(path.toLowerCase(), text);
  };
  const lost = () => [...own].filter(([path, text]) => folder.at(path) !== text);
  return { random, notes, folder, inLibrary, byReader, lost, own };
}

const seeds = Array.from({ length: 100 }, (_, at) => at + 1);

test.each(seeds)(
  'whatever library and reader do, and wherever it is cut short, nothing of the reader’s is lost (%i)',
  async (seed) => {
    const { random, notes, folder, inLibrary, byReader, lost, own } = world(seed);
    for (let round = 0; round < 12; round++) {
      for (let times = random() * 5; times > 0; times--) inLibrary();
      for (let times = random() * 3; times > 0; times--) byReader();
      const crashes = random() < 0.5;
      folder.crashAfter(crashes ? Math.floor(random() * 60) : Number.POSITIVE_INFINITY);
      const before = () => void (random() < 0.1 && byReader());
      await sync(folder, notes, { before }).catch(() => {});
      expect(lost()).toEqual([]);
    }

    // Left in peace, folder and library agree, but for what the reader has written in.
    folder.crashAfter(Number.POSITIVE_INFINITY);
    // A name that was to be given up and could not be costs a second go.
    await sync(folder, notes);
    const { left } = await sync(folder, notes);
    const again = await sync(folder, notes);
    expect([again.added, again.changed, again.renamed, again.removed]).toEqual([0, 0, 0, 0]);
    const theirs = folder.paths().filter((path) => path.endsWith('.md') && !own.has(path.toLowerCase()));
    const texts = theirs.map((path) => folder.at(path));
    const current = new Set([...notes.values()].map(noteText));
    expect(texts.filter((text) => !current.has(text ?? ''))).toEqual([]);
    expect(texts.length + own.size).toBeGreaterThanOrEqual(notes.size);
    const missing = [...notes.values()].filter((note) => !texts.includes(noteText(note)));
    expect(missing.length).toBeLessThanOrEqual(own.size);
    expect(left.filter((path) => !own.has(path.toLowerCase()))).toEqual([]);
  },
);
