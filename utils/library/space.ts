import type { ArticleSpace } from '@/utils/space/article-space';
import type { Database } from './database';
import { sha256 } from './hash';
import { dropUnused } from './kept-pictures';
import { never } from './picture-queue';

/** A kept picture of some articles that has an address on the web. */
export type FreeablePicture = { hash: string; address: string; size: number; articleIds: string[] };

/** What every article takes. Texts count as UTF-8; how the browser packs them it does not tell. */
export function space(db: Database): Promise<ArticleSpace[]> {
  return db.transaction('r', db.tables, async () => {
    const spaces = new Map<string, ArticleSpace>();
    await db.articles.each((article) => void spaces.set(article.id, { article, pictures: 0, text: 0, older: 0 }));
    await db.bodies.each(({ articleId, version, html }) => {
      const entry = spaces.get(articleId);
      if (entry) entry[version === entry.article.version ? 'text' : 'older'] += bytesIn(html);
    });
    await db.searchTexts.each(({ articleId, text }) => {
      const entry = spaces.get(articleId);
      if (entry) entry.text += bytesIn(text);
    });
    await sharePictures(db, spaces);
    return [...spaces.values()];
  });
}

async function sharePictures(db: Database, spaces: Map<string, ArticleSpace>): Promise<void> {
  const users = new Map<string, Set<string>>();
  await db.pictureUses.each(({ articleId, hash }) => {
    if (hash) users.set(hash, (users.get(hash) ?? new Set()).add(articleId));
  });
  await db.pictures.each(({ hash, size }) => {
    const ids = users.get(hash) ?? new Set();
    for (const id of ids) {
      const entry = spaces.get(id);
      if (entry) entry.pictures += size / ids.size;
    }
  });
}

/** The kept pictures of these articles that nobody else shows and that came from an address of the web. */
export function freeablePictures(db: Database, articleIds: string[]): Promise<FreeablePicture[]> {
  const wanted = new Set(articleIds);
  return db.transaction('r', db.pictureUses, db.pictures, async () => {
    const found = new Map<string, FreeablePicture>();
    const shown = new Set<string>();
    await db.pictureUses.each(({ articleId, address, hash }) => {
      if (!hash) return;
      if (!wanted.has(articleId) || !/^https?:/i.test(address)) shown.add(hash);
      else found.set(hash, { hash, address, size: 0, articleIds: [...(found.get(hash)?.articleIds ?? []), articleId] });
    });
    const free = [...found.values()].filter(({ hash }) => !shown.has(hash));
    const rows = await db.pictures.bulkGet(free.map(({ hash }) => hash));
    return free.flatMap((each, index) => (rows[index] ? { ...each, size: rows[index].size } : []));
  });
}

/**
 * Lets go of a kept picture that can be had again: `again` is what its address answers now. False, and nothing is done,
 * where those are other bytes, or where meanwhile another article shows it.
 */
export async function freePicture(db: Database, picture: FreeablePicture, again: Blob): Promise<boolean> {
  if ((await sha256(new Uint8Array(await again.arrayBuffer()))) !== picture.hash) return false;
  return db.transaction('rw', db.pictureUses, db.jobs, db.pictures, async () => {
    const uses = await db.pictureUses.where('hash').equals(picture.hash).toArray();
    if (uses.some(({ articleId }) => !picture.articleIds.includes(articleId))) return false;
    await db.pictureUses.bulkDelete(uses.map(({ articleId, address }) => [articleId, address]));
    await db.jobs.bulkPut(
      uses.map(({ articleId, address, order }) => ({
        articleId,
        address,
        order,
        tries: 0,
        due: never,
        reason: 'freed',
      })),
    );
    await dropUnused(db, picture.hash);
    return true;
  });
}

function bytesIn(text: string): number {
  return new Blob([text]).size;
}
