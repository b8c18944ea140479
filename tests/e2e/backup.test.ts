import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { picturesSettled } from '@/scripts/harness/pictures-settled.mjs';
import { until } from '@/scripts/harness/until.mjs';
import { keep, openStage, type Stage, shows } from './stage';

describe.each([
  ['chromium', 'firefox'],
  ['firefox', 'chromium'],
] as const)('a backup taken from %s to %s', (from, to) => {
  let old: Stage;
  let young: Stage;
  let backup: string;
  beforeAll(async () => {
    old = await openStage(from);
    for (const sample of ['wechat/paper-making', 'wechat/tables', 'generic/time-zones']) await keep(old, sample);
    await picturesSettled(old.extension);
    await trash(old, '二十四节气，菜园里该做什么');
    backup = await backUp(old);
    young = await openStage(to);
    await restore(young, backup);
    await shows(await young.extension.openPage('options.html#/library'), '一张宣纸的一百零八道手');
  });
  afterAll(async () => {
    await old?.close();
    await young?.close();
  });

  test.each(['articles', 'bodies', 'aliases', 'pictureUses', 'searchTexts', 'tags', 'jobs'])(
    'every row of %s is as it was',
    async (name) => {
      expect(await young.extension.table(name)).toEqual(await old.extension.table(name));
    },
  );

  test('a second backup holds the same bytes', async () => {
    const again = unzip(await backUp(young));
    const first = unzip(backup);
    expect(Object.keys(again)).toEqual(Object.keys(first));
    // The first tells when it was written, the second which settings this browser has.
    for (const [name, bytes] of Object.entries(again))
      if (name !== 'backup.json' && name !== 'settings.json')
        expect(bytes.equals(first[name] as Buffer), name).toBe(true);
  });
});

type Trashed = { deletedAt: string | null };

async function trash({ extension }: Stage, title: string): Promise<void> {
  const page = await extension.openPage('options.html#/library');
  await extension.press(page, 'checkbox', `选中《${title}》`);
  await extension.press(page, 'button', '移到回收站');
  const isThere = async () => (await extension.table('articles')).some((article: Trashed) => article.deletedAt);
  await until('the trash to hold it', isThere);
  await page.close();
}

/** Gives the path of the file. */
async function backUp({ extension }: Stage): Promise<string> {
  const page = await extension.openPage('options.html#/settings/data');
  const before = new Set(readdirSync(extension.downloads));
  await extension.press(page, 'button', '备份文库');
  await extension.press(page, 'button', '开始备份');
  await shows(page, '读回来核对过');
  await page.close();
  const [name = ''] = readdirSync(extension.downloads).filter((name) => !before.has(name));
  return join(extension.downloads, name);
}

async function restore({ extension }: Stage, file: string): Promise<void> {
  const page = await extension.openPage('options.html#/settings/data');
  await shows(page, '从备份恢复');
  const input = (await page.$(
    '#data-title ~ * input[type=file], section input[type=file]',
  )) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
  await shows(page, '3篇收进了文库');
  await page.close();
}

function unzip(path: string): Record<string, Buffer> {
  return Object.fromEntries(
    Object.entries(unzipSync(readFileSync(path))).map(([name, bytes]) => [name, Buffer.from(bytes)]),
  );
}
