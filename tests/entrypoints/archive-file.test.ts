import { expect, test } from 'vitest';
import { openArchiveFile } from '@/entrypoints/options/archive-file';

async function namesOnDisk(): Promise<string[]> {
  const names: string[] = [];
  for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name);
  return names.filter((name) => name.endsWith('.zip'));
}

test('gathers an archive on the disk and forgets it', async () => {
  const file = await openArchiveFile();
  await file.write(new Uint8Array([1, 2]));
  await file.write(new Uint8Array([3]));
  expect([...new Uint8Array(await (await file.close()).arrayBuffer())]).toEqual([1, 2, 3]);
  expect(await namesOnDisk()).toHaveLength(1);
  await file.drop();
  await file.drop();
  expect(await namesOnDisk()).toEqual([]);
});

test('keeps the order and every byte of chunks large and small', async () => {
  const file = await openArchiveFile();
  const sizes = [3, 2 ** 20 - 1, 2, 3 * 2 ** 20, 2 ** 20, 0, 5];
  const chunks = sizes.map((size, at) => new Uint8Array(size).fill(at + 1));
  for (const chunk of chunks) await file.write(chunk);
  const bytes = new Uint8Array(await (await file.close()).arrayBuffer());
  expect(bytes.length).toBe(sizes.reduce((sum, size) => sum + size));
  let at = 0;
  for (const chunk of chunks) {
    expect(bytes.subarray(at, at + chunk.length).every((byte) => byte === chunk[0])).toBe(true);
    at += chunk.length;
  }
  await file.drop();
});

test('forgets an archive that was called off in the middle', async () => {
  const file = await openArchiveFile();
  await file.write(new Uint8Array([1, 2]));
  await file.drop();
  expect(await namesOnDisk()).toEqual([]);
});

test('two at once do not meet, and what was broken off is removed by the next', async () => {
  const folder = await navigator.storage.getDirectory();
  await folder.getFileHandle('export-broken-off.zip', { create: true });
  const [one, other] = [await openArchiveFile(), await openArchiveFile()];
  await one.write(new Uint8Array([1]));
  await other.write(new Uint8Array([2]));
  const [first, second] = [await one.close(), await other.close()];
  expect([...new Uint8Array(await first.arrayBuffer())]).toEqual([1]);
  expect([...new Uint8Array(await second.arrayBuffer())]).toEqual([2]);
  expect(await namesOnDisk()).toHaveLength(2);
  await one.drop();
  await other.drop();
});
