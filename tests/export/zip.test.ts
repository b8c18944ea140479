import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { isAsWritten } from '@/utils/export/check-zip';
import { zip } from '@/utils/export/zip';
import type { ZipListing } from '@/utils/export/zip-records';

type Bytes = Uint8Array<ArrayBuffer>;

async function* entries(count: number) {
  for (let at = 0; at < count; at++) {
    const content = new TextEncoder().encode(`第${at}篇`.repeat(at % 7));
    yield {
      path: `文件夹/${at}.md`,
      content,
      modified: new Date(Date.UTC(2025, 10, 12, 1, 2, 4)),
      stored: at % 3 === 0,
    };
  }
}

async function archive(count: number): Promise<{ bytes: Bytes; written: ZipListing[] }> {
  const [chunks, written]: [BlobPart[], ZipListing[]] = [[], []];
  for await (const chunk of zip(entries(count), undefined, written)) chunks.push(chunk as Bytes);
  return { bytes: new Uint8Array(await new Blob(chunks).arrayBuffer()), written };
}

test('another program reads what was written', async () => {
  const { bytes } = await archive(20);
  const files = unzipSync(bytes);
  expect(Object.keys(files)).toHaveLength(20);
  expect(new TextDecoder().decode(files['文件夹/13.md'])).toBe('第13篇'.repeat(6));
});

test.each([0, 1, 300])('an archive of %i files reads back as it was written', async (count) => {
  const { bytes, written } = await archive(count);
  expect(await isAsWritten(new Blob([bytes]), written)).toBe(true);
});

function flip(bytes: Bytes, where: number): Bytes {
  return bytes.map((byte, at) => (at === where ? byte ^ 1 : byte));
}

test.each<[string, (bytes: Bytes) => Bytes]>([
  ['cut at its end', (bytes) => bytes.slice(0, -5)],
  ['with a hole in the middle', (bytes) => new Uint8Array([...bytes.slice(0, 40), ...bytes.slice(60)])],
  ['empty', () => new Uint8Array()],
])('an archive %s does not', async (_, damage) => {
  const { bytes, written } = await archive(3);
  expect(await isAsWritten(new Blob([damage(bytes)]), written)).toBe(false);
});

test('no bit of a file, its header or its line in the list can change unnoticed', async () => {
  const { bytes, written } = await archive(3);
  const unnoticed: number[] = [];
  // Without the end record, and in the list without what no reader asks for: versions, flags, times, kinds and rights.
  const start = new DataView(bytes.buffer).getUint32(bytes.length - 6, true);
  for (let at = 0; at < start; at++) if (await isAsWritten(new Blob([flip(bytes, at)]), written)) unnoticed.push(at);
  expect(unnoticed).toEqual([]);
  for (const field of [0, 10, 16, 20, 24, 28, 42, 46])
    expect(await isAsWritten(new Blob([flip(bytes, start + field)]), written), `${field}`).toBe(false);
});
