import { openArchiveFile } from '@/entrypoints/options/archive-file';
import { inBatches } from '@/entrypoints/options/batches';
import { isAsWritten } from '@/utils/export/check-zip';
import { type ExportOptions, exportEntries } from '@/utils/export/export';
import { zip } from '@/utils/export/zip';
import type { ZipListing } from '@/utils/export/zip-records';
import { readFiles } from '@/utils/import/import';
import type { Found } from '@/utils/import/outcome';
import { describeDatabase } from '@/utils/library/database';
import { sha256 } from '@/utils/library/hash';
import { openLibrary } from '@/utils/library/library';
import { sampleClip } from './sample-clip';

const library = openLibrary('bench-export');
const tables = describeDatabase('bench-export');
const batch = 200;

/** Kept pictures of each article, and the bytes of one: 20 KB are a small photograph of WeChat's. */
const pictures = { each: 2, size: 20_000 };

/** What was exported last, to be imported. */
let archive: Blob | null = null;

/** Keeps articles of usual size, from one number to before another, in a library of their own. Runs in the page, as the next. */
export async function fill(from: number, to: number): Promise<void> {
  for (let first = from; first < to; first += batch) {
    const clips = Array.from({ length: Math.min(batch, to - first) }, (_, index) => sampleClip(first + index));
    const outcomes = await library.saveAll(clips, new Date());
    await keepPictures(outcomes.map(({ article }, index) => [article.id, clips[index]?.pictures ?? []]));
  }
}

/** As `keepPicture` would leave them, but many at once. */
async function keepPictures(articles: [id: string, addresses: string[]][]): Promise<void> {
  const rows = await Promise.all(
    articles.flatMap(([articleId, addresses]) =>
      addresses.slice(0, pictures.each).map((address, order) => rowsOf(articleId, address, order)),
    ),
  );
  await tables.transaction('rw', tables.pictures, tables.pictureUses, tables.jobs, async () => {
    await tables.pictures.bulkPut(rows.map(({ picture }) => picture));
    await tables.pictureUses.bulkPut(rows.map(({ use }) => use));
    await tables.jobs.bulkDelete(rows.map(({ use }) => [use.articleId, use.address]));
  });
}

async function rowsOf(articleId: string, address: string, order: number) {
  const bytes = new Uint8Array(pictures.size);
  bytes.set([0xff, 0xd8, 0xff]);
  bytes.set(new TextEncoder().encode(address), 8);
  const hash = await sha256(bytes);
  return {
    use: { articleId, address, order, state: 'kept', reason: null, hash } as const,
    picture: { hash, blob: new Blob([bytes]), type: 'image/jpeg', size: pictures.size },
  };
}

/** Milliseconds of exporting them all as a ZIP, and its bytes, which are dropped as they come. */
export async function timeExport(pictures: ExportOptions['pictures']): Promise<{ time: number; bytes: number }> {
  const start = performance.now();
  let bytes = 0;
  for await (const chunk of zip(exportEntries(await library.articles(), library, { layout: 'account', pictures })))
    bytes += chunk.length;
  return { time: performance.now() - start, bytes };
}

/** The same with pictures, as the library's page does it: onto the disk, and read back. */
export async function timeWholeExport(): Promise<{ time: number; bytes: number }> {
  const start = performance.now();
  const written: ZipListing[] = [];
  const file = await openArchiveFile();
  const entries = exportEntries(await library.articles(), library, { layout: 'account', pictures: 'local' });
  for await (const chunk of zip(entries, undefined, written)) await file.write(chunk);
  archive = await file.close();
  if (!(await isAsWritten(archive, written))) throw new Error('The archive reads back otherwise.');
  return { time: performance.now() - start, bytes: archive.size };
}

/** Milliseconds of importing that archive, and how many articles and pictures came out of it. */
export async function timeImport(): Promise<{ time: number; articles: number; pictures: number }> {
  const start = performance.now();
  const young = openLibrary('bench-export-import');
  const came = { articles: 0, pictures: 0 };
  const keep = async (batch: Found[]) => {
    const articles = batch.filter((found) => found.kind === 'article');
    came.articles += articles.length;
    await young.saveAll(
      articles.map(({ incoming }) => incoming),
      new Date(),
    );
    for (const found of articles) came.pictures += found.pictures.length;
  };
  await inBatches(readFiles([new File([archive ?? ''], 'a.zip')]), keep, () => false);
  return { time: performance.now() - start, ...came };
}
