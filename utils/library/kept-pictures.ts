import type { Database } from './database';
import { sha256 } from './hash';
import type { Picture } from './library';
import { endJob } from './picture-queue';

/**
 * Keeps the bytes of one picture and ends its job, in one transaction. Pictures with the same bytes are one blob. Nothing
 * happens if the article is gone meanwhile.
 */
export async function keepPicture(db: Database, articleId: string, address: string, blob: Blob): Promise<void> {
  const hash = await sha256(await blob.arrayBuffer());
  const picture: Picture = { hash, blob, type: blob.type, size: blob.size };
  await db.transaction('rw', db.pictures, db.pictureUses, db.jobs, async () => {
    const isWanted = await endJob(db, articleId, address, { state: 'kept', reason: null, hash });
    if (isWanted && !(await db.pictures.where('hash').equals(hash).count())) await db.pictures.add(picture);
  });
}

export async function picture(db: Database, hash: string): Promise<Picture | null> {
  return (await db.pictures.get(hash)) ?? null;
}
