import { pictureType } from '@/utils/pictures/picture-type';
import type { Database } from './database';
import { sha256 } from './hash';
import type { Picture, PictureFailure } from './library';
import { pictureRows } from './picture-queue';

/**
 * Keeps the bytes of one picture and ends its job, in one transaction. Whoever brings them, the web or a file: what is no
 * picture by its bytes is not kept, the job stays, and the reason is returned. Pictures with the same bytes are one blob.
 * What is kept already stays as it is, and nothing happens if the article is gone meanwhile.
 */
export async function keepPicture(
  db: Database,
  articleId: string,
  address: string,
  blob: Blob,
): Promise<PictureFailure | null> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const type = pictureType(bytes);
  if (type === null) return 'type';
  const hash = await sha256(bytes);
  const picture: Picture = { hash, blob: new Blob([bytes], { type }), type, size: bytes.length };
  await db.transaction('rw', db.pictures, db.pictureUses, db.jobs, async () => {
    const job = await db.jobs.get([articleId, address]);
    if (!job) return;
    const { order } = job;
    const use = { articleId, address, order, state: 'kept', reason: null, hash, size: bytes.length } as const;
    await Promise.all([db.pictureUses.put(use), db.jobs.delete([articleId, address])]);
    if (!(await db.pictures.where('hash').equals(hash).count())) await db.pictures.add(picture);
  });
  return null;
}

export async function picture(db: Database, hash: string): Promise<Picture | null> {
  return (await db.pictures.get(hash)) ?? null;
}

/** How many bytes the kept pictures of an article have. */
export async function keptSize(db: Database, articleId: string): Promise<number> {
  const [uses] = pictureRows(db, articleId);
  return (await uses.toArray()).reduce((sum, { size = 0 }) => sum + size, 0);
}

/**
 * Frees pictures that no article uses, and asks again for those that articles use and that are not there. One transaction,
 * so that nothing can come into use between looking and freeing.
 */
export function tidyPictures(db: Database, now: Date): Promise<{ freed: number; lost: number }> {
  return db.transaction('rw', db.pictures, db.pictureUses, db.jobs, async () => {
    const used = new Set((await db.pictureUses.orderBy('hash').uniqueKeys()) as string[]);
    const there = new Set(await db.pictures.toCollection().primaryKeys());
    const idle = [...there].filter((hash) => !used.has(hash));
    const gone = [...used].filter((hash) => !there.has(hash));
    const lost = await db.pictureUses.where('hash').anyOf(gone).toArray();
    const due = { tries: 0, due: now.getTime() };
    await Promise.all([
      db.pictures.bulkDelete(idle),
      db.jobs.bulkPut(lost.map(({ articleId, address, order }) => ({ articleId, address, order, ...due }))),
      db.pictureUses.bulkDelete(lost.map(({ articleId, address }) => [articleId, address])),
    ]);
    return { freed: idle.length, lost: lost.length };
  });
}

/** Inside a transaction: the bytes go with their last use. */
export async function dropUnused(db: Database, hash: string | null): Promise<void> {
  if (hash !== null && !(await db.pictureUses.where('hash').equals(hash).count())) await db.pictures.delete(hash);
}
