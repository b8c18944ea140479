import { resolve } from 'node:path';
import { exportNotes } from './export-notes.mjs';
import { emptyRow, rowOf } from './report.mjs';
import { until } from './until.mjs';

/**
 * Imports files through the options page's importer, one after the other, and exports what came of them.
 * @param {import('./extension.mjs').Extension} extension
 * @param {string[]} files
 * @param {string} out
 * @param {'remote' | 'local'} images
 * @returns rows of `report.json`, one a document
 */
export async function importFiles(extension, files, out, images) {
  const imported = [];
  for (const input of files) imported.push(...(await importFile(extension, input)));
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
 * Imports one file; what the importer's report says of each document in it.
 * @param {import('./extension.mjs').Extension} extension
 * @param {string} input
 * @returns {Promise<{ input: string, id: string | null, isNew: boolean, why: string | null }[]>}
 */
export async function importFile(extension, input) {
  const known = new Set((await extension.table('articles')).map(({ id }) => id));
  const page = await extension.openPage('options.html#/import');
  try {
    const field = await until('the file field of the importer', () => page.$('input[type=file]'));
    await field.uploadFile(resolve(input));
    await until('the import to end', () => page.$('[role=status][data-done]'), 120_000);
    const lines = await page.evaluate(readReport);
    if (lines.length === 0) return [{ input, id: null, isNew: false, why: 'The importer found nothing in it.' }];
    return lines.map((line) => ({ input, isNew: !known.has(line.id), ...line }));
  } catch (error) {
    return [{ input, id: null, isNew: false, why: error instanceof Error ? error.message : String(error) }];
  } finally {
    await page.close();
  }
}

/** Runs in the page: kept documents link to their articles, the others say why not. */
function readReport() {
  return [...document.querySelectorAll('.import-rows li')].map((line) => ({
    id: line.querySelector('a')?.hash.slice(1) ?? null,
    why: line.querySelector('.warn')?.textContent ?? null,
  }));
}
