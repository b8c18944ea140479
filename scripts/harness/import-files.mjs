import { resolve } from 'node:path';
import { exportNotes } from './export-notes.mjs';
import { rowOf } from './report.mjs';
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
  const outcomes = [];
  for (const input of files) outcomes.push({ input, ...(await importFile(extension, input)) });
  const notes = await exportNotes(extension, out, images);
  return outcomes.flatMap(({ input, articles, reason }) => {
    if (articles.length === 0)
      return [{ ...rowOf(input, null, rejected, nowhere), status: 'rejected', reason, counts: null }];
    return articles.map((article) => rowOf(input, article.url, article, notes.get(article.key) ?? nowhere));
  });
}

const rejected = { site: null, title: null, account: null, author: null, publishedAt: null, measure: null };
const nowhere = { file: '', images: {} };

async function importFile(extension, input) {
  const before = new Set((await extension.table('articles')).map(({ id }) => id));
  const page = await extension.openPage('options.html#/import');
  try {
    const field = await until('the file field of the importer', () => page.$('input[type=file]'));
    await field.uploadFile(resolve(input));
    const status = await until('the import to end', () => page.$('[role=status][data-done]'), 120_000);
    const reason = await status.evaluate((node) => node.textContent.trim());
    const articles = (await extension.table('articles')).filter(({ id }) => !before.has(id));
    return { articles, reason };
  } catch (error) {
    return { articles: [], reason: error instanceof Error ? error.message : String(error) };
  } finally {
    await page.close();
  }
}
