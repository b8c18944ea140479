import { openBackup } from '@/utils/backup/read-backup';
import { backupEntries } from '@/utils/backup/write-backup';
import { zip } from '@/utils/export/zip';
import type { Library } from '@/utils/library/library';

type Restored = { title: string | null; result: string; lostPictures: number };

const now = new Date('2026-11-22T12:00:00Z');

/** A library as a backup; the same moment of writing for all. */
export async function backUp(library: Library, settings: unknown = {}): Promise<Blob> {
  const articles = [...(await library.articles()), ...(await library.trash())];
  const { rows, picture } = library;
  const source = { articles, rows, picture, tags: await library.tagRows(), settings };
  const chunks: BlobPart[] = [];
  for await (const chunk of zip(backupEntries(source, {}, now))) chunks.push(chunk as Uint8Array<ArrayBuffer>);
  return new Blob(chunks);
}

/** What became of each article. */
export async function restore(file: Blob, library: Library): Promise<Restored[]> {
  const backup = await openBackup(file);
  await library.restoreTags(backup.tags);
  const all: Restored[] = [];
  for await (const item of backup.items()) {
    if (item.kind === 'failed') all.push({ title: item.title, result: item.why.code, lostPictures: 0 });
    else {
      const { state, article, lostPictures } = await library.restoreRows(item.rows, backup.picture, now);
      all.push({ title: article.title, result: state, lostPictures });
    }
  }
  return all;
}

export async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.arrayBuffer());
}
