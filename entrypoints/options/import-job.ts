import { signal } from '@preact/signals';
import type { ImportRow, ImportState } from '@/components/import/import-state';
import { isBackup } from '@/utils/backup/read-backup';
import { codeOf, sayError } from '@/utils/i18n/errors';
import { sayProblem } from '@/utils/i18n/import';
import { sayRefusal } from '@/utils/i18n/refusals';
import { isDocument, isPictureName } from '@/utils/import/archive/paths';
import { documentsAmong, readFiles } from '@/utils/import/import';
import type { Found } from '@/utils/import/outcome';
import type { SaveOutcome } from '@/utils/library/library';
import { send } from '@/utils/messages';
import { inBatches } from './batches';
import { progressOf } from './import-progress';
import { keepTab } from './keep-tab';
import { library } from './open-library';
import { restoreBackup } from './restore-job';

type FoundArticle = Extract<Found, { kind: 'article' }>;

/** The import of this page; it goes on while other parts of the page are shown. */
export const importing = signal<ImportState>({ step: 'idle' });
let stopped = false;

/** Reads the files and keeps what is in them. */
export async function startImport(files: File[]): Promise<void> {
  if (importing.value.step === 'running' || files.length === 0) return;
  stopped = false;
  const rows: ImportRow[] = [];
  const progress = progressOf(documentsAmong(files).length);
  const release = keepTab();
  try {
    importing.value = progress.after([], files[0]?.name ?? '');
    const keepBatch = async (batch: Found[]) => {
      rows.push(...(await keepAll(batch)));
      importing.value = progress.after(batch, batch.at(-1)?.name ?? '');
    };
    const [backups, others] = await apart(files);
    for (const file of backups) {
      for await (const restored of restoreBackup(file)) {
        rows.push(restored.row);
        importing.value = progress.after([restored], restored.row.title ?? file.name);
        if (stopped) return;
      }
    }
    await inBatches(readFiles(others), keepBatch, () => stopped);
  } catch (error) {
    rows.push(failed(files[0]?.name ?? '', null, sayError(codeOf(error)).title));
    console.error(error);
  } finally {
    release();
    importing.value = { step: 'done', rows, stopped };
    send('fetchPictures').catch(console.error);
  }
}

export function stopImport(): void {
  stopped = true;
}

export function importAgain(): void {
  importing.value = { step: 'idle' };
}

/** Keeps documents in one transaction; where that fails, each in its own, so that one cannot cost another. */
async function keepAll(batch: Found[]): Promise<ImportRow[]> {
  const articles = batch.filter((found) => found.kind === 'article');
  const rows = new Map<Found, ImportRow>();
  try {
    const outcomes = await library.saveAll(
      articles.map(({ incoming }) => incoming),
      new Date(),
    );
    for (const [index, found] of articles.entries())
      rows.set(found, await withPictures(found, outcomes[index] as SaveOutcome));
  } catch (error) {
    console.error(error);
  }
  const kept: ImportRow[] = [];
  for (const found of batch) kept.push(rows.get(found) ?? (await keep(found)));
  return kept;
}

/** Keeps one document. What the library cannot take is a row like the others: what was there stays as it was. */
async function keep(found: Found): Promise<ImportRow> {
  if (found.kind === 'failed') return failed(found.name, null, sayProblem(found.why));
  if (found.kind === 'refused') {
    const why = sayRefusal(found.refusal.refusal).title;
    return { ...failed(found.name, found.title, why), result: 'refused' };
  }
  try {
    const [outcome] = await library.saveAll([found.incoming], new Date());
    return await withPictures(found, outcome as SaveOutcome);
  } catch (error) {
    console.error(error);
    return failed(found.name, found.incoming.facts.title, sayError(codeOf(error)).title);
  }
}

async function withPictures(found: FoundArticle, { state, article }: SaveOutcome): Promise<ImportRow> {
  const { pictures, lostPictures, name } = found;
  for (const { address, blob } of pictures) await library.keepPicture(article.id, address, blob);
  return { name, title: article.title, id: article.id, result: state, why: null, lostPictures };
}

function failed(name: string, title: string | null, why: string): ImportRow {
  return { name, title, id: null, result: 'failed', why, lostPictures: 0 };
}

/** Backups, and everything else. */
async function apart(files: File[]): Promise<[File[], File[]]> {
  const backups = new Set<File>();
  for (const file of files)
    if (!isDocument(file.name) && !isPictureName(file.name) && (await isBackup(file))) backups.add(file);
  return [[...backups], files.filter((file) => !backups.has(file))];
}
