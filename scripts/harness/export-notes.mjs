import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { unzipSync } from 'fflate';
import { parse } from 'yaml';

/**
 * Exports the whole library through the options page, flat, and lays the files into a folder.
 * @param {import('./extension.mjs').Extension} extension
 * @param {string} folder
 * @param {'remote' | 'local'} pictures
 * @returns {Promise<Map<string, import('./report.mjs').Note>>} by article key
 */
export async function exportNotes(extension, folder, pictures) {
  if ((await extension.table('articles')).length === 0) return new Map();
  const files = unzipSync(readFileSync(await exportZip(extension, { layout: 'flat', pictures })));
  for (const [name, bytes] of Object.entries(files)) if (/\.md$|^pictures\//.test(name)) write(folder, name, bytes);
  const addresses = await addressesByHash(extension);
  const notes = Object.entries(files).filter(([name]) => name.endsWith('.md'));
  return new Map(notes.map(([file, bytes]) => noteOf(file, new TextDecoder().decode(bytes), addresses)));
}

/**
 * Exports the whole library through the export dialog, as a person does; its choices are the settings.
 * @param {import('./extension.mjs').Extension} extension
 * @param {{ layout: 'account' | 'flat', pictures: 'local' | 'remote' }} choices
 * @returns the path of the ZIP
 */
export async function exportZip(extension, choices) {
  await extension.set({ export: choices });
  const page = await extension.openPage('options.html#/library');
  const before = new Set(readdirSync(extension.downloads));
  await extension.press(page, 'button', '导出');
  await extension.press(page, 'button', '开始导出');
  await extension.press(page, 'button', '好了', 600_000);
  const name = readdirSync(extension.downloads).find((name) => !before.has(name) && name.endsWith('.zip'));
  if (!name) throw new Error('The export called itself done, and there is no ZIP.');
  await page.close();
  return join(extension.downloads, name);
}

/** Nothing in the ZIP is written outside the folder. */
function write(folder, name, bytes) {
  const path = resolve(folder, name);
  if (!path.startsWith(resolve(folder) + sep)) throw new Error(`The export holds a file outside its folder: ${name}`);
  if (name.endsWith('/')) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

/** A kept picture is named after the first 16 digits of its hash. */
async function addressesByHash(extension) {
  const uses = await extension.table('pictureUses');
  return new Map(uses.filter((use) => use.hash).map((use) => [use.hash.slice(0, 16), use.address]));
}

function noteOf(file, text, addresses) {
  const { id } = parse(text.match(/^---\n([\s\S]*?)\n---\n/)?.[1] ?? '');
  const paths = text.match(/pictures\/[0-9a-f]{16}\.\w+/g) ?? [];
  const images = Object.fromEntries(paths.map((path) => [path, addresses.get(path.slice(9, 25))]));
  return [id, { file, images }];
}
