import type { ArticleRows, TagRow } from '@/utils/backup/rows';
import type { Database } from './database';
import { pictureRows } from './picture-queue';

/** Everything about one article, for a backup; null where it is not there. */
export function rows(db: Database, id: string): Promise<ArticleRows | null> {
  const tables = [db.articles, db.bodies, db.aliases, db.searchTexts, db.pictureUses, db.jobs];
  return db.transaction('r', tables, async () => {
    const [uses, jobs] = pictureRows(db, id);
    const [article, bodies, aliases, text, kept, waiting] = await Promise.all([
      db.articles.get(id),
      bodiesOf(db, id).toArray(),
      db.aliases.where('articleId').equals(id).toArray(),
      db.searchTexts.get(id),
      uses.toArray(),
      jobs.toArray(),
    ]);
    if (!article) return null;
    const addresses = aliases.map(({ address }) => address);
    return { article, bodies, text: text?.text ?? null, aliases: addresses, uses: kept, jobs: waiting };
  });
}

export function bodiesOf(db: Database, id: string) {
  return db.bodies.where('[articleId+version]').between([id], [id, []]);
}

/** Tags with when they were last used. */
export function tagRows(db: Database): Promise<TagRow[]> {
  return db.tags.toArray();
}

/** Brings tags back; where both know one, the later use counts. */
export function restoreTags(db: Database, tags: TagRow[]): Promise<void> {
  return db.transaction('rw', db.tags, async () => {
    const known = new Map((await db.tags.toArray()).map(({ name, usedAt }) => [name, usedAt]));
    await db.tags.bulkPut(tags.filter(({ name, usedAt }) => usedAt > (known.get(name) ?? '')));
  });
}
