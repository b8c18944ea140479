import type { ImportRow } from '@/components/import/import-state';
import { knownSettings } from '@/utils/backup/known-settings';
import { type Backup, type BackupItem, openBackup } from '@/utils/backup/read-backup';
import { codeOf, sayError } from '@/utils/i18n/errors';
import { sayProblem } from '@/utils/i18n/import';
import { problemOf } from '@/utils/import/problem';
import { changeSettings } from '@/utils/preferences';
import { library } from './open-library';

/** What became of one article, and its place among those of its file. */
export type RestoredRow = { row: ImportRow; place: number; of: number };

/**
 * Brings back what is in a backup, one article after the other, each in one transaction: it can be stopped anywhere and done
 * again. Settings come along only into an empty library, whose reader has not chosen any.
 */
export async function* restoreBackup(file: File): AsyncGenerator<RestoredRow> {
  const backup = await openBackup(file).catch(problemOf);
  if ('code' in backup) return yield { row: failed(file, null, sayProblem(backup)), place: 1, of: 1 };
  const { articles, trash } = await library.counts();
  if (articles + trash === 0) await changeSettings(knownSettings(backup.settings));
  await library.restoreTags(backup.tags);
  for await (const item of backup.items())
    yield { row: await restore(file, backup, item), place: item.place, of: item.of };
}

async function restore(file: File, backup: Backup, item: BackupItem): Promise<ImportRow> {
  if (item.kind === 'failed') return failed(file, item.title, sayProblem(item.why));
  try {
    const { state, article, lostPictures } = await library.restoreRows(item.rows, backup.picture, new Date());
    return { name: file.name, title: article.title, id: article.id, result: state, why: null, lostPictures };
  } catch (error) {
    console.error(error);
    return failed(file, item.title, sayError(codeOf(error)).title);
  }
}

function failed({ name }: File, title: string | null, why: string): ImportRow {
  return { name, title, id: null, result: 'failed', why, lostPictures: 0 };
}
