import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { exportZip } from '@/scripts/harness/export-notes.mjs';
import { importFile } from '@/scripts/harness/import-files.mjs';
import { picturesSettled } from '@/scripts/harness/pictures-settled.mjs';
import { until } from '@/scripts/harness/until.mjs';
import { keep, openStage, type Stage } from './stage';

const samples = [
  'wechat/paper-making',
  'wechat/tables',
  'wechat/code-three-shapes',
  'wechat/cards-and-formulas',
  'wechat/picture-post',
  'wechat/seed-cyber-law-2025',
  '12377/seed-directors-2025',
  'wechat/seed-directors-2026',
  '4hou/quoting-accident',
  'generic/time-zones',
];
const choices = { layout: 'account', pictures: 'local' } as const;

describe.each([
  ['chromium', 'firefox'],
  ['firefox', 'chromium'],
] as const)('a library taken from %s to %s', (from, to) => {
  let old: Stage;
  let young: Stage;
  let zip: string;
  let files: Record<string, string>;
  beforeAll(async () => {
    old = await openStage(from);
    for (const sample of samples) await keep(old, sample);
    await picturesSettled(old.extension);
    await tag(old, '一张宣纸的一百零八道手', ['手艺', 'to read', 'a: b']);
    zip = await exportZip(old.extension, choices);
    files = unzip(zip);
    young = await openStage(to);
    await importFile(young.extension, zip);
  });
  afterAll(async () => {
    await old?.close();
    await young?.close();
  });

  test('is a folder of notes for each account, with kept pictures beside them', () => {
    const notes = Object.keys(files).filter((name) => name.endsWith('.md'));
    expect(notes).toHaveLength(samples.length);
    expect(notes).toContain('山里造纸记/一张宣纸的一百零八道手.md');
    const note = files['山里造纸记/一张宣纸的一百零八道手.md'] ?? '';
    const pictures = [...note.matchAll(/\]\((?:\.\.\/)?(pictures\/[0-9a-f]{16}\.png)\)/g)].map(
      ([, path]) => path ?? '',
    );
    expect(pictures).toHaveLength(3);
    for (const path of pictures) expect(Object.keys(files)).toContain(path);
  });

  test('says of each article what docs/ARCHITECTURE.md promises, in valid YAML', () => {
    const front = frontMatter(files['山里造纸记/一张宣纸的一百零八道手.md'] ?? '');
    expect(front).toMatchObject({
      title: '一张宣纸的一百零八道手',
      url: 'https://mp.weixin.qq.com/s/Kp3vXq0aLw7cRt9dYb2Zfg',
      source: '山里造纸记',
      author: '竹下',
      published: '2025-11-08T20:15:42+08:00',
      tags: ['手艺', 'to read', 'a: b'],
      site: 'wechat',
      status: 'unread',
    });
  });

  test('comes back with the same facts and tags', async () => {
    expect(await facts(young)).toEqual(await facts(old));
  });

  test('comes back with the same pictures', async () => {
    expect(await hashes(young)).toEqual(await hashes(old));
    expect(await hashes(young)).not.toHaveLength(0);
  });

  test('gives the same bytes when it is exported again', async () => {
    const again = unzip(await exportZip(young.extension, choices));
    expect(Object.keys(again)).toEqual(Object.keys(files));
    for (const [name, content] of Object.entries(again)) expect(content, name).toBe(files[name]);
  });

  test('imported once more, changes nothing', async () => {
    const before = await facts(young);
    const lines = await importFile(young.extension, zip);
    expect(lines.filter(({ isNew }) => isNew)).toEqual([]);
    expect(await facts(young)).toEqual(before);
  });
});

/** Through the popup's way of changing them would take a page an article; the library's own page does it once. */
async function tag({ extension }: Stage, title: string, tags: string[]): Promise<void> {
  const library = await extension.openPage('options.html#/library');
  await extension.press(library, 'checkbox', `选中《${title}》`);
  await extension.press(library, 'button', '加标签');
  await extension.press(library, 'combobox', '加标签');
  for (const name of tags) {
    await library.keyboard.type(name);
    await library.keyboard.press('Enter');
  }
  await extension.press(library, 'button', '改标签');
  const isTagged = async () => (await facts({ extension })).some((article) => article.tags.length === tags.length);
  await until('the tags', isTagged);
  await library.close();
}

type Facts = { key: string; title: string; tags: string[] };

/** Every article without what one library alone gives it: its id, and the size of what it has kept. */
async function facts({ extension }: Pick<Stage, 'extension'>): Promise<Facts[]> {
  const rows: (Facts & { id: string })[] = await extension.table('articles');
  return rows.map(({ id, ...article }) => article).sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** A formula's picture stays behind: in a note the formula is text. */
async function hashes({ extension }: Stage): Promise<string[]> {
  const uses: { address: string; hash: string | null }[] = await extension.table('pictureUses');
  return uses
    .filter(({ address }) => !address.includes('/mmbiz_svg/'))
    .map(({ address, hash }) => `${address} ${hash}`)
    .sort();
}

/** Name → content; bytes as Latin-1, so that pictures compare too. */
function unzip(path: string): Record<string, string> {
  const entries = Object.entries(unzipSync(readFileSync(path)));
  const text = (name: string, bytes: Uint8Array) =>
    Buffer.from(bytes).toString(/\.(md|json)$/.test(name) ? 'utf8' : 'latin1');
  return Object.fromEntries(entries.map(([name, bytes]) => [name, text(name, bytes)]));
}

function frontMatter(note: string): unknown {
  return parse(note.split('\n---\n')[0] ?? '');
}
