import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { exportNotes } from './export-notes.mjs';
import { packed } from './import-packs.mjs';
import { emptyRow, rowOf } from './report.mjs';
import { until } from './until.mjs';

/**
 * Imports files and folders through the options page's importer and exports what came of them.
 * @param {import('./extension.mjs').Extension} extension
 * @param {string[]} given files and folders
 * @param {string[]} files those among them and in them that are wanted, in the order of the rows
 * @param {string} out
 * @param {'remote' | 'local'} images
 * @returns rows of `report.json`, one a document
 */
export async function importFiles(extension, given, files, out, images) {
  const place = mkdtempSync(join(tmpdir(), 'mocang-packs-'));
  try {
    const imported = [];
    for (const { file, inputs } of packed(given, files, place))
      for (const line of await importFile(extension, file))
        imported.push({ ...line, input: inputs.get(line.name) ?? file });
    imported.sort((a, b) => files.indexOf(a.input) - files.indexOf(b.input));
    return await rowsOf(extension, imported, out, images);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

async function rowsOf(extension, imported, out, images) {
  const notes = await exportNotes(extension, out, images);
  const articles = new Map((await extension.table('articles')).map((article) => [article.id, article]));
  return imported.map(({ input, id, isNew, why }) => {
    const article = articles.get(id);
    const note = article && notes.get(article.key);
    if (!note) return { ...emptyRow(input, null), reason: why ?? 'Kept, but the export does not hold it.' };
    return { ...rowOf(input, article.url, article, note), status: isNew ? 'saved' : 'duplicate' };
  });
}

/**
 * Imports one file; what the importer's report says of each document in it. `name`: as the report has it.
 * @param {import('./extension.mjs').Extension} extension
 * @param {string} input
 * @returns {Promise<{ input: string, name: string, id: string | null, isNew: boolean, why: string | null }[]>}
 */
export async function importFile(extension, input) {
  const page = await extension.openPage('options.html#/import');
  try {
    const field = await until('the file field of the importer', () => page.$('input[type=file]'));
    await field.uploadFile(resolve(input));
    await until('the import to end', () => page.$('[role=status][data-done]'), 600_000);
    await page.evaluate(() => {
      for (const button of document.querySelectorAll('.show-all')) /** @type {HTMLElement} */ (button).click();
    });
    await until('the whole report', async () => !(await page.$('.show-all')));
    const lines = await page.evaluate(readReport);
    const nothing = { name: '', id: null, isNew: false, why: 'The importer found nothing in it.' };
    return (lines.length === 0 ? [nothing] : lines).map((line) => ({ input, ...line }));
  } catch (error) {
    return [{ input, name: '', id: null, isNew: false, why: error instanceof Error ? error.message : String(error) }];
  } finally {
    await page.close();
  }
}

/** Runs in the page: kept documents link to their articles, the others say why not. */
function readReport() {
  return [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('.import-rows li'))].map((line) => ({
    name: line.dataset.name ?? '',
    id: line.querySelector('a')?.hash.slice(1) ?? null,
    isNew: line.dataset.result === 'saved',
    why: line.dataset.why ?? null,
  }));
}
