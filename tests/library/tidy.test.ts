import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import type { Library } from '@/utils/library/library';
import { freshLibrary } from './fresh-library';
import { incoming } from './incoming';

const now = new Date('2026-11-22T02:00:00Z');
const rounds = 6;
const steps = 60;

/** Numbers from a seed, so that a run that fails can be run again (mulberry32). */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

const addresses = Array.from({ length: 8 }, (_, n) => `https://mmbiz.qpic.cn/mmbiz_png/${n}/640`);
const bytes = (n: number) => new Blob([`GIF89a picture ${n}`]);

type Play = { library: Library; roll: (sides: number) => number; raw: Dexie };
type Step = (play: Play) => Promise<unknown>;
const anyId = async ({ library, roll }: Play) => {
  const all = [...(await library.articles()), ...(await library.trash())];
  return all[roll(Math.max(1, all.length))]?.id ?? 'nobody';
};
const anyAddress = ({ roll }: Play) => addresses[roll(addresses.length)] ?? '';

/** Everything that moves pictures, what a broken disk does, and what a crash between two steps would leave. */
const doings: Record<string, Step> = {
  save: ({ library, roll }) => {
    const number = roll(4);
    const from = roll(6);
    const facts = { key: `wx:a:${number}:1`, url: `https://mp.weixin.qq.com/s/${number}`, title: `第${number}篇` };
    const text = `${'字'.repeat(100)}${number}${roll(3)}`;
    return library.save(incoming({ facts, text, pictures: addresses.slice(from, from + 3) }), [], now);
  },
  keep: async (play) => play.library.keepPicture(await anyId(play), anyAddress(play), bytes(play.roll(5))),
  keepNoPicture: async (play) => play.library.keepPicture(await anyId(play), anyAddress(play), new Blob(['words'])),
  fail: async (play) => {
    const job = { articleId: await anyId(play), address: anyAddress(play), order: 0, tries: 0, due: 0 };
    await play.library.failPicture(job, 'network', now, play.roll(2) ? now : null);
  },
  retry: async (play) => play.library.retryPictures(play.roll(2) ? await anyId(play) : null, null, now),
  remove: async (play) => play.library.remove([await anyId(play)], now),
  restore: async (play) => play.library.restore([await anyId(play)]),
  erase: async (play) => play.library.erase([await anyId(play)]),
  emptyTrash: ({ library }) => library.emptyOldTrash(new Date(now.getTime() + 31 * 86_400_000)),
  tidy: ({ library }) => library.tidyPictures(now),
  leaveOrphan: ({ raw, roll }) =>
    raw.table('pictures').put({ hash: `orphan${roll(9)}`, blob: bytes(9), type: 'image/gif', size: 16 }),
  loseBlob: async ({ raw }) => {
    const hash = (await raw.table('pictures').toCollection().primaryKeys())[0];
    if (hash) await raw.table('pictures').delete(hash);
  },
};

test.each(Array.from({ length: rounds }, (_, seed) => seed))('whatever is done, in run %i', async (seed) => {
  const name = `test-${crypto.randomUUID()}`;
  const library = freshLibrary(name);
  await library.counts();
  const raw = await new Dexie(name).open();
  const play = { library, roll: dice(seed), raw };
  const names = Object.keys(doings);
  for (let step = 0; step < steps; step += 1) {
    await doings[names[play.roll(names.length)] ?? '']?.(play);
    const before = await used(library);
    await library.tidyPictures(now);
    const there = (await raw.table('pictures').toCollection().primaryKeys()).map(String);
    // No picture without an article, no article whose picture is neither there nor waited for.
    expect(there.toSorted()).toEqual([...new Set((await used(library)).map(({ hash }) => hash))].toSorted());
    const lost = before.filter(({ hash }) => !there.includes(hash ?? ''));
    for (const { articleId, address } of lost)
      expect((await library.pictureUses(articleId)).find((use) => use.address === address)?.state).toBe('waiting');
  }
  raw.close();
});

async function used(library: Library) {
  const all = [...(await library.articles()), ...(await library.trash())];
  const uses = await Promise.all(all.map(({ id }) => library.pictureUses(id)));
  return uses.flat().filter(({ state }) => state === 'kept');
}
