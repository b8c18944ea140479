import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { until } from './until.mjs';

/**
 * Exports the whole library in a format through the export dialog, as a person does.
 * @param {import('./extension.mjs').Extension} extension
 * @param {string} format
 * @returns the path of the file in the downloads
 */
export async function exportFile(extension, format) {
  const page = await extension.openPage('options.html#/library');
  const before = new Set(readdirSync(extension.downloads));
  await extension.press(page, 'button', '导出');
  await until('the formats', () => page.$('dialog select'));
  await page.select('dialog select', format);
  await extension.press(page, 'button', '开始导出');
  await extension.press(page, 'button', '好了', 600_000);
  await page.close();
  // Chromium without a window names downloads by numbers of its own.
  const name = readdirSync(extension.downloads).find((name) => !before.has(name));
  if (!name) throw new Error('The export called itself done, and there is no file.');
  return join(extension.downloads, name);
}
