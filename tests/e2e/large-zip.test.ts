import { execFileSync } from 'node:child_process';
import { closeSync, fstatSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isAsWritten } from '@/utils/export/check-zip';
import { type ZipEntry, zip } from '@/utils/export/zip';
import type { ZipListing } from '@/utils/export/zip-records';
import { type Entry, readDirectory } from '@/utils/import/archive/directory';
import { unpack } from '@/utils/import/archive/unpack';

/** Python knows 64 bits: how many files it lists, and the last one, unpacked and checked. */
const python =
  'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); n = z.namelist(); print(len(n), z.read(n[-1]).decode())';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mocang-zip-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('70,000 files are read by other programs, and by ours as they were written', async () => {
  const listing: ZipListing[] = [];
  const path = await written('many.zip', small(70_000), listing);
  expect(run('unzip', ['-tq', path])).toContain('No errors detected');
  expect(run('python3', ['-c', python, path])).toBe('70000 69999\n');
  expect(await isAsWritten(blobOf(path), listing)).toBe(true);
});

test('so is an archive beyond 4 GiB', async () => {
  const listing: ZipListing[] = [];
  const path = await written('large.zip', large(), listing);
  const archive = blobOf(path);
  expect(archive.size).toBeGreaterThan(2 ** 32);
  const entries = await readDirectory(archive);
  expect(entries.map(({ offset }) => offset)).toEqual(listing.map(({ offset }) => offset));
  const last = entries.at(-1) as Entry;
  expect(new TextDecoder().decode(await unpack(archive, last, 100))).toBe('末了');
  expect(run('python3', ['-c', python, path])).toBe('17 末了\n');
});

async function* small(count: number): AsyncGenerator<ZipEntry> {
  for (let at = 0; at < count; at++) yield entry(`${at}.md`, new TextEncoder().encode(`${at}`));
}

const hole = 2 ** 28;

/** Zeros, which a file system need not store, and something behind them. */
async function* large(): AsyncGenerator<ZipEntry> {
  const zeros = new Uint8Array(hole);
  for (let at = 0; at < 16; at++) yield entry(`${at}.bin`, zeros);
  yield entry('末.md', new TextEncoder().encode('末了'));
}

function entry(path: string, content: Uint8Array): ZipEntry {
  return { path, content, modified: new Date(0), stored: true };
}

async function written(name: string, entries: AsyncIterable<ZipEntry>, listing: ZipListing[]): Promise<string> {
  const path = join(folder, name);
  const file = openSync(path, 'w');
  let [at, waiting] = [0, [] as Uint8Array[]];
  for await (const chunk of zip(entries, undefined, listing)) {
    if (chunk.length < hole) waiting.push(chunk);
    else {
      at = put(file, waiting, at) + hole;
      waiting = [];
    }
  }
  put(file, waiting, at);
  closeSync(file);
  return path;
}

/** Gives where the next goes. */
function put(file: number, chunks: Uint8Array[], at: number): number {
  return at + writeSync(file, Buffer.concat(chunks), 0, undefined, at);
}

/** As a browser gives a file; Node's own `openAsBlob` counts sizes in 32 bits. */
function blobOf(path: string): Blob {
  const file = openSync(path, 'r');
  const slice = (from: number, to: number) => ({
    async arrayBuffer() {
      const bytes = new Uint8Array(Math.min(to, size) - from);
      readSync(file, bytes, 0, bytes.length, from);
      return bytes.buffer;
    },
  });
  const { size } = fstatSync(file);
  return { size, slice: (from = 0, to = size) => slice(from, to) } as Blob;
}

function run(program: string, args: string[]): string {
  return execFileSync(program, args, { encoding: 'utf8' });
}
