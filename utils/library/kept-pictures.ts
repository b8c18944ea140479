import { pictureType } from '@/utils/pictures/picture-type';
import type { Database } from './database';
import { sha256 } from './hash';
import type { Picture, PictureFailure } from './library';
import { endJob } from './picture-queue';

/**
 * Keeps the bytes of one picture and ends its job, in one transaction. Whoever brings them, the web or a file: what is no
 * picture by its bytes is not kept, and the reason returned. Pictures with the same bytes are one blob. Nothing happens if
 * the article is gone meanwhile.
 */
export async function keepPicture(
  db: Database,
  articleId: string,
  address: string,
  blob: Blob,
): Promise<PictureFailure | null> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const type = pictureType(bytes);
  if (type === null) {
    await endJob(db, articleId, address, { state: 'failed', reason: 'type', hash: null });
    return 'type';
  }
  const hash = await sha256(bytes);
  const picture: Picture = { hash, blob: new Blob([bytes], { type }), type, size: bytes.length };
  await db.transaction('rw', db.pictures, db.pictureUses, db.jobs, async () => {
    const isWanted = await endJob(db, articleId, address, { state: 'kept', reason: null, hash });
    if (isWanted && !(await db.pictures.where('hash').equals(hash).count())) await db.pictures.add(picture);
  });
  return null;
}

export async function picture(db: Database, hash: string): Promise<Picture | null> {
  return (await db.pictures.get(hash)) ?? null;
}
