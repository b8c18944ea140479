import { beforeAll, expect, test } from 'vitest';
import { type BackupItem, isBackup, openBackup } from '@/utils/backup/read-backup';
import { zip } from '@/utils/export/zip';
import { openLibrary } from '@/utils/library/library';
import { freshLibrary } from '../library/fresh-library';
import { backUp, bytesOf, restore } from './back-up';
import { live, randomFrom } from './random-library';

let whole: Uint8Array<ArrayBuffer>;
/** Lines of each article by id, as they must come out or not at all. */
let good: Map<string, string>;

beforeAll(async () => {
  const library = openLibrary('test-damage');
  await live(library, randomFrom(7), 120, 10);
  whole = await bytesOf(await backUp(library));
  good = new Map((await read(whole)).flatMap((item) => (item.kind === 'article' ? [pairOf(item)] : [])));
  library.close();
  indexedDB.deleteDatabase('test-damage');
});

function pairOf(item: BackupItem & { kind: 'article' }): [string, string] {
  return [item.rows.article.id, JSON.stringify(item.rows)];
}

async function read(bytes: Uint8Array<ArrayBuffer>): Promise<BackupItem[]> {
  const items: BackupItem[] = [];
  for await (const item of (await openBackup(new Blob([bytes]))).items()) items.push(item);
  return items;
}

/** Of what comes out, everything is whole; how many did not. */
async function lost(bytes: Uint8Array<ArrayBuffer>): Promise<number> {
  const articles = (await read(bytes)).filter((item) => item.kind === 'article');
  for (const [id, rows] of articles.map(pairOf)) expect(rows).toBe(good.get(id));
  return good.size - articles.length;
}

test('the whole backup gives everything', async () => {
  expect(good.size).toBe(10);
  expect(await lost(whole)).toBe(0);
});

test('cut anywhere, it gives what is before the cut, and says what is missing', async () => {
  let before = good.size;
  for (let percent = 98; percent >= 2; percent -= 4) {
    const cut = whole.slice(0, (whole.length * percent) / 100);
    expect(await isBackup(new Blob([cut]))).toBe(true);
    const items = await read(cut);
    const given = items.filter(({ kind }) => kind === 'article').length;
    expect(good.size - (await lost(cut))).toBe(given);
    expect(given).toBeLessThanOrEqual(before);
    before = given;
    if (items.length === good.size)
      for (const item of items)
        if (item.kind === 'failed')
          expect(item).toMatchObject({ why: { code: 'cut-backup' }, title: expect.stringMatching(/^第\d+篇$/) });
  }
  expect(before).toBe(0);
});

test('a changed byte costs one article at most, wherever it is', async () => {
  const random = randomFrom(3);
  for (let round = 0; round < 150; round++) {
    const at = random(whole.length);
    const damaged = whole.map((byte, index) => (index === at ? byte ^ (1 + random(255)) : byte));
    expect(await lost(damaged), `${at}`).toBeLessThanOrEqual(1);
  }
});

test('a hole in the middle costs what was in it', async () => {
  const [from, to] = [Math.floor(whole.length * 0.4), Math.floor(whole.length * 0.5)];
  const holed = new Uint8Array([...whole.subarray(0, from), ...whole.subarray(to)]);
  const zeros = whole.map((byte, index) => (index >= from && index < to ? 0 : byte));
  for (const bytes of [holed, zeros]) expect(await lost(bytes)).toBeLessThanOrEqual(4);
});

test('what is whole in a damaged backup is restored, and the rest of the library is as it was', async () => {
  const library = freshLibrary();
  const rows = await restore(new Blob([whole.slice(0, whole.length / 2)]), library);
  const saved = rows.filter(({ result }) => result === 'saved');
  expect(saved.length).toBeGreaterThan(2);
  expect((await library.counts()).articles + (await library.counts()).trash).toBe(saved.length);
});

test('a backup of a later format is refused as a whole', async () => {
  await expect(openBackup(await later())).rejects.toMatchObject({ problem: { code: 'newer-backup' } });
});

async function later(): Promise<Blob> {
  async function* entries() {
    const content = new TextEncoder().encode('{"format":"mocang-backup","version":2}');
    yield { path: 'backup.json', content, modified: new Date(0), stored: false };
  }
  const chunks: BlobPart[] = [];
  for await (const chunk of zip(entries())) chunks.push(chunk as Uint8Array<ArrayBuffer>);
  return new Blob(chunks);
}
