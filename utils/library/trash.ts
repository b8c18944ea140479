import type { Article } from '@/utils/article';
import type { Database } from './database';
import { dropUnused } from './kept-pictures';
import { pictureRows } from './picture-queue';

/** How long the trash keeps what is in it. */
const trashDays = 30;

export async function remove(db: Database, ids: string[], now: Date): Promise<void> {
  await db.articles.where('id').anyOf(ids).modify({ deletedAt: now.toISOString() });
}

export async function restore(db: Database, ids: string[]): Promise<void> {
  await db.articles.where('id').anyOf(ids).modify({ deletedAt: null });
}

/** What is in the trash, newest first. */
export function trash(db: Database): Promise<Article[]> {
  return db.articles.where('deletedAt').above('').reverse().sortBy('deletedAt');
}

/** Removes for ever what has been in the trash for 30 days, with pictures nobody uses any more; one transaction each. */
export async function emptyOldTrash(db: Database, now: Date): Promise<void> {
  const limit = new Date(now.getTime() - trashDays * 24 * 60 * 60 * 1000).toISOString();
  for (const id of await db.articles.where('deletedAt').between('', limit, false, true).primaryKeys())
    await eraseOne(db, id, limit);
}

/** Removes these for ever, as far as they are in the trash; one transaction each. */
export async function erase(db: Database, ids: string[]): Promise<void> {
  for (const id of ids) await eraseOne(db, id, '\uffff');
}

function eraseOne(db: Database, id: string, limit: string): Promise<void> {
  return db.transaction('rw', db.tables, async () => {
    const article = await db.articles.get(id);
    // Restored by another window since it was listed.
    if (!article?.deletedAt || article.deletedAt > limit) return;
    const [uses, jobs] = pictureRows(db, id);
    const hashes = (await uses.toArray()).map(({ hash }) => hash);
    await Promise.all([uses.delete(), jobs.delete()]);
    await db.bodies.where('[articleId+version]').between([id], [id, []]).delete();
    await db.aliases.where('articleId').equals(id).delete();
    await db.searchTexts.delete(id);
    await db.articles.delete(id);
    for (const hash of new Set(hashes)) await dropUnused(db, hash);
  });
}
