import { expect, test } from 'vitest';
import { openArchiveFile } from '@/entrypoints/options/archive-file';
import { countEntries } from '@/entrypoints/options/check-archive';
import { zip } from '@/utils/export/zip';

async function* entries(count: number) {
  for (let at = 0; at < count; at++)
    yield {
      path: `文件夹/${at}.md`,
      content: new TextEncoder().encode(`第${at}篇`),
      modified: new Date(0),
      stored: false,
    };
}

async function archive(count: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: BlobPart[] = [];
  for await (const chunk of zip(entries(count))) chunks.push(chunk as Uint8Array<ArrayBuffer>);
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

test.each([1, 2, 300])('reads back how many files an archive of %i holds', async (count) => {
  expect(await countEntries(new Blob([await archive(count)]))).toBe(count);
});

/** The end record names it, 16 bytes from its own start. */
function startOfList(bytes: Uint8Array): number {
  return new DataView(bytes.buffer).getUint32(bytes.length - 6, true);
}

function flip(bytes: Uint8Array<ArrayBuffer>, where: number): Uint8Array<ArrayBuffer> {
  return bytes.map((byte, at) => (at === where ? byte ^ 255 : byte));
}

test.each<[string, (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>]>([
  ['cut at its end', (bytes) => bytes.slice(0, -5)],
  ['with a hole in the middle', (bytes) => new Uint8Array([...bytes.slice(0, 40), ...bytes.slice(60)])],
  ['whose list of contents is out of step', (bytes) => flip(bytes, startOfList(bytes) + 28)],
  ['empty', () => new Uint8Array()],
])('does not believe an archive %s', async (_, damage) => {
  expect(await countEntries(new Blob([damage(await archive(3))]))).toBe(null);
});

test('gathers an archive on the disk and forgets it', async () => {
  const file = await openArchiveFile();
  await file.write(new Uint8Array([1, 2]));
  await file.write(new Uint8Array([3]));
  expect([...new Uint8Array(await (await file.close()).arrayBuffer())]).toEqual([1, 2, 3]);
  await file.drop();
  await file.drop();
  const folder = await navigator.storage.getDirectory();
  await expect(folder.getFileHandle('export.zip')).rejects.toThrow();
});

test('forgets an archive that was called off in the middle', async () => {
  const file = await openArchiveFile();
  await file.write(new Uint8Array([1, 2]));
  await file.drop();
  const folder = await navigator.storage.getDirectory();
  await expect(folder.getFileHandle('export.zip')).rejects.toThrow();
  const next = await openArchiveFile();
  await next.write(new Uint8Array([3]));
  expect((await next.close()).size).toBe(1);
  await next.drop();
});
