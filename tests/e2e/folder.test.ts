import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { picturesSettled } from '@/scripts/harness/pictures-settled.mjs';
import { keep, openStage, type Stage, shows, textOf } from './stage';

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage('chromium');
  await keep(stage, 'wechat/paper-making');
  await picturesSettled(stage.extension);
  page = await stage.extension.openPage('options.html#/folder');
  await shows(page, '选文件夹');
  await page.evaluate(giveFolder);
});
afterAll(() => stage?.close());

const note = '山里造纸记/一张宣纸的一百零八道手.md';

test('a folder that was chosen gets every article and its pictures', async () => {
  await stage.extension.press(page, 'button', '选文件夹');
  await shows(page, '新写1篇');
  const files = await page.evaluate(filesInside);
  const paths = Object.keys(files).filter((path) => !path.startsWith('.'));
  expect(paths.map((path) => path.replace(/[0-9a-f]{16}/, '…'))).toEqual([...Array(3).fill('pictures/….png'), note]);
  expect(files[note]).toMatch(/^---\ntitle: .*一张宣纸的一百零八道手/);
  expect(files[note]).toMatch(/\]\(\.\.\/pictures\/[0-9a-f]{16}\.png\)/);
});

test('it follows the library while the page is open', async () => {
  await keep(stage, 'wechat/tables');
  await expect
    .poll(() => page.evaluate(filesInside).then(Object.keys))
    .toContain('一分地/二十四节气，菜园里该做什么.md');
});

test('a note that its reader wrote in stays as it is, and the page says so', async () => {
  await page.evaluate(writeInto, note);
  const articles: { id: string; title: string }[] = await stage.extension.table('articles');
  const { id = '' } = articles.find(({ title }) => title.includes('宣纸')) ?? {};
  const reader = await stage.extension.openPage(`reader.html#${id}`);
  await shows(page, '1个文件你动过');
  await reader.close();
  expect(await textOf(page)).toContain(note);
  expect((await page.evaluate(filesInside))[note]).toBe('我的批注');
});

test('the folder is known again when the page opens anew', async () => {
  await page.close();
  page = await stage.extension.openPage('options.html#/folder');
  await shows(page, '现在同步');
  await stage.extension.press(page, 'button', '不再同步');
  await shows(page, '选文件夹');
});

/** No test can use the browser's own picker; the folders of its private storage are the same to a page. */
function giveFolder(): void {
  const give = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('kept', { create: true });
  Object.assign(globalThis, { showDirectoryPicker: give });
}

async function filesInside(): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  const walk = async (folder: FileSystemDirectoryHandle, prefix: string) => {
    for await (const [name, handle] of folder.entries()) {
      if (handle.kind === 'directory') await walk(handle as FileSystemDirectoryHandle, `${prefix}${name}/`);
      else found[prefix + name] = await (await (handle as FileSystemFileHandle).getFile()).text();
    }
  };
  await walk(await (await navigator.storage.getDirectory()).getDirectoryHandle('kept'), '');
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function writeInto(path: string): Promise<void> {
  const [folder = '', name = ''] = path.split('/');
  const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('kept');
  const stream = await (await (await root.getDirectoryHandle(folder)).getFileHandle(name)).createWritable();
  await stream.write('我的批注');
  await stream.close();
}
