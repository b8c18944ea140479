import { Dexie, type Table } from 'dexie';
import type { Article, Body } from '@/utils/article';
import type { Picture, PictureJob, PictureUse } from './library';
import { versions } from './versions';

/** The tables; what they are for is in docs/ARCHITECTURE.md. */
export type Database = Dexie & {
  articles: Table<Article, string>;
  bodies: Table<Body, [string, number]>;
  aliases: Table<{ address: string; articleId: string }, string>;
  pictures: Table<Picture, string>;
  pictureUses: Table<PictureUse, [string, string]>;
  tags: Table<{ name: string; usedAt: string }, string>;
  searchTexts: Table<{ articleId: string; text: string }, string>;
  jobs: Table<PictureJob, [string, string]>;
};

/** Describes the database; it opens at the first use. Strict: a finished transaction has reached the disk. */
export function describeDatabase(name: string): Database {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict', cache: 'disabled' }) as Database;
  versions.forEach(({ stores, upgrade }, index) => {
    const version = db.version(index + 1).stores(stores);
    if (upgrade) version.upgrade(upgrade);
  });
  return db;
}

/** Dexie counts versions in tens and uses the ones in between for repairs of its own. */
export function versionOf(nativeVersion: number): number {
  return Math.floor(nativeVersion / 10);
}
