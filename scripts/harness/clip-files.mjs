import { buildIfStale } from './build.mjs';
import { clipPages } from './clip-pages.mjs';
import { exportNotes } from './export-notes.mjs';
import { openExtension } from './extension.mjs';
import { importFiles } from './import-files.mjs';
import { importSource } from './import-source.mjs';
import { picturesSettled } from './pictures-settled.mjs';
import { reportRows } from './report.mjs';
import { serve } from './serve.mjs';

/**
 * The whole job, from saved pages to a folder of notes, in a browser with an empty library.
 * @param {{ out: string, kind: 'chromium' | 'firefox', images: 'remote' | 'local', scripts: boolean, given?: string[], files: string[],
 *   addresses: [string, string][], importing: boolean, tags?: string[] }} options
 * @returns rows of `report.json`, one an input (one a document when importing), in their order
 */
export async function clipFiles({ out, kind, images, scripts, given = [], files, addresses, importing, tags }) {
  buildIfStale(kind);
  const web = await serve({ scripts });
  const extension = await openExtension({ kind, web, headless: true });
  try {
    if (importing) return await importFiles(extension, given, files, out, images);
    const outcomes = await clipPages(extension, web, files, addresses, tags);
    if (images === 'local') await picturesSettled(extension);
    return reportRows(outcomes, await exportNotes(extension, out, images), await refusalSentence());
  } finally {
    await extension.close();
    web.close();
  }
}

/** The product's own words for a refusal. */
async function refusalSentence() {
  const { sayRefusal } = await importSource('utils/i18n/refusals.ts');
  return ({ refusal, detail }) => {
    const { title, advice } = sayRefusal(refusal);
    return `${title}。${advice}${detail ? `（${detail}）` : ''}`;
  };
}
