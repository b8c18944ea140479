import type { Article, Body, Incoming } from '@/utils/article';
import type { ArticleRows, TagRow } from '@/utils/backup/rows';
import type { ArticleSpace } from '@/utils/space/article-space';
import { find } from './aliases';
import { articles, body, counts, get, latest, setStatus, texts, unread } from './articles';
import { describeDatabase } from './database';
import { guard } from './guard';
import { keepPicture, keptSize, picture, tidyPictures } from './kept-pictures';
import { dueJobs, failPicture, nextDue, pictureUses, postponePicture, unfinished } from './picture-queue';
import { retryFailed, retryPictures, retryStale } from './picture-retries';
import { type Restored, restoreRows } from './restore-rows';
import { restoreTags, rows, tagRows } from './rows';
import { save, saveAll } from './save';
import { type FreeablePicture, freeablePictures, freePicture, space } from './space';
import { setTags, tag, tags, untag } from './tags';
import { emptyOldTrash, erase, remove, restore, trash } from './trash';
import { watch } from './watch';

export type { Incoming } from '@/utils/article';

/** Where an article's picture stands. `address` is the original address, as in the body's `data-src`. */
export type PictureUse = {
  articleId: string;
  address: string;
  /** Place in the article, from 0; the cover is -1 when the body does not show it. */
  order: number;
  state: 'waiting' | 'kept' | 'failed';
  /** Why it failed, else null. */
  reason: PictureFailure | null;
  /** SHA-256 (hex) of the bytes once kept: the key of its blob. */
  hash: string | null;
  /** Bytes, once kept; pictures kept by old versions do not say. */
  size?: number;
};

/**
 * `permission`: we may not fetch from this host. `freed`: the reader let it go. `placeholder`: the host's "do not quote" picture came instead. `budget`:
 * the pictures of this article are too large together.
 */
export type PictureFailure =
  | 'network'
  | 'missing'
  | 'refused'
  | 'type'
  | 'size'
  | 'placeholder'
  | 'permission'
  | 'private'
  | 'budget'
  | 'freed'
  | 'quota';

/** A picture that is not kept. Times are milliseconds since 1970. */
export type PictureJob = {
  articleId: string;
  address: string;
  order: number;
  tries: number;
  /** When it may be fetched; far away when only somebody's asking brings it back. */
  due: number;
  /** Why it failed; absent while it waits. */
  reason?: PictureFailure | null;
  /** When it failed last. */
  triedAt?: number;
};

export type Picture = { hash: string; blob: Blob; type: string; size: number };

/**
 * `saved`: new in the library, or back from the trash. `same`: already there with these words. `version`: there with other
 * words, a version appended. `fuller`: the copy in the library has far more than this one, so it was left as it is.
 */
export type SaveOutcome = { state: 'saved' | 'same' | 'version' | 'fuller'; article: Article };

/**
 * The reader's articles. Open it only in the background and in pages of the extension. Every method that changes
 * something is one strict transaction: when its promise resolves, it is on the disk.
 */
export type Library = {
  /** Saves a clip with one job per picture. The same key with other words appends a version; tags and notes stay. */
  save(clip: Incoming, tags: string[], now: Date): Promise<SaveOutcome>;
  /** Saves imported documents in one transaction, each as `save` does: all of them or none. */
  saveAll(documents: Incoming[], now: Date): Promise<SaveOutcome[]>;
  get(id: string): Promise<Article | null>;
  /** By key, canonical address or any alias. Also finds what is in the trash. */
  find(keyOrAddress: string): Promise<Article | null>;
  /** The current body. */
  body(id: string): Promise<Body | null>;
  /** Every article that is not in the trash, newest clip first. Metadata only. */
  articles(): Promise<Article[]>;
  /** The first few of them. */
  latest(limit: number): Promise<Article[]>;
  /** What is in the trash, newest first. */
  trash(): Promise<Article[]>;
  /** Text of articles for searching: id → text. */
  texts(): Promise<Map<string, string>>;
  /** Tags in use with how often, most used first. */
  tags(): Promise<{ name: string; count: number }[]>;
  tag(ids: string[], tags: string[]): Promise<void>;
  untag(ids: string[], tags: string[]): Promise<void>;
  /** Replaces the tags of one article. */
  setTags(id: string, tags: string[]): Promise<void>;
  setStatus(ids: string[], status: Article['status']): Promise<void>;
  /** Moves to the trash. Nothing is removed before 30 days. */
  remove(ids: string[], now: Date): Promise<void>;
  restore(ids: string[]): Promise<void>;
  /** Removes for ever what has been in the trash for 30 days, with pictures nobody uses any more. */
  emptyOldTrash(now: Date): Promise<void>;
  /** Removes these for ever at once, as far as they are in the trash: the reader said so. */
  erase(ids: string[]): Promise<void>;
  /** Pictures of one article in reading order. */
  pictureUses(articleId: string): Promise<PictureUse[]>;
  picture(hash: string): Promise<Picture | null>;
  /** Bytes of the kept pictures of one article. */
  keptSize(articleId: string): Promise<number>;
  /** Articles whose pictures are not all there: id → how many are on their way, how many failed. */
  unfinished(now: Date): Promise<Map<string, { waiting: number; failed: number }>>;
  /** Puts failed pictures back in the queue: one of an article, all of it, or of all articles. */
  retryPictures(articleId: string | null, address: string | null, now: Date): Promise<void>;
  /** The same for pictures that failed for one reason, when it may be gone. */
  retryFailed(cause: PictureFailure, now: Date): Promise<void>;
  /** The same for an article's pictures that were not tried since `before`; says for how many. */
  retryStale(articleId: string, before: Date, now: Date): Promise<number>;
  /** Pictures that may be fetched now, oldest first. */
  dueJobs(now: Date, limit: number): Promise<PictureJob[]>;
  /** When the next picture may be fetched, in milliseconds since 1970; null when none will be by itself. */
  nextDue(): Promise<number | null>;
  postponePicture(job: PictureJob, due: Date): Promise<void>;
  /** Gives a picture up until `again`, or until somebody asks. */
  failPicture(job: PictureJob, reason: PictureFailure, now: Date, again: Date | null): Promise<void>;
  /** Keeps a picture, fetched or imported, by its original address; null when kept, else why its bytes are not. */
  keepPicture(articleId: string, address: string, blob: Blob): Promise<PictureFailure | null>;
  /** Frees pictures that no article uses, and queues those again that are used and not there. */
  tidyPictures(now: Date): Promise<{ freed: number; lost: number }>;
  /** How many bytes every article takes, those of the trash too. */
  space(): Promise<ArticleSpace[]>;
  /** Kept pictures of these articles alone that came from the web. */
  freeablePictures(articleIds: string[]): Promise<FreeablePicture[]>;
  /** Lets a kept picture go whose address gave the same bytes, `again`; false, and nothing is done, where it cannot be. */
  freePicture(picture: FreeablePicture, again: Blob): Promise<boolean>;
  /** Everything about one article as it lies in the tables, for a backup. */
  rows(id: string): Promise<ArticleRows | null>;
  tagRows(): Promise<TagRow[]>;
  /** Brings one article of a backup back, in one transaction; `picture` gives bytes to a SHA-256. */
  restoreRows(rows: ArticleRows, picture: (hash: string) => Promise<Blob | null>, now: Date): Promise<Restored>;
  restoreTags(tags: TagRow[]): Promise<void>;
  /** How much there is: articles in the library and in the trash, pictures waiting to be fetched. */
  counts(): Promise<{ articles: number; trash: number; waiting: number }>;
  /** How many articles wait to be read. */
  unread(): Promise<number>;
  /** Calls back whenever something changes, from whatever context, with the tables that did. Returns how to stop. */
  watch(changed: (tables: Set<string>) => void): () => void;
  close(): void;
};

/** The library; `name` is for tests. It opens at the first use and again after a failure; errors carry an `ErrorCode`. */
export function openLibrary(name = 'mocang'): Library {
  const db = describeDatabase(name);
  const method = guard(db);
  return {
    save: method(save),
    saveAll: method(saveAll),
    get: method(get),
    find: method(find),
    body: method(body),
    articles: method(articles),
    latest: method(latest),
    trash: method(trash),
    texts: method(texts),
    tags: method(tags),
    tag: method(tag),
    untag: method(untag),
    setTags: method(setTags),
    setStatus: method(setStatus),
    remove: method(remove),
    restore: method(restore),
    emptyOldTrash: method(emptyOldTrash),
    erase: method(erase),
    pictureUses: method(pictureUses),
    picture: method(picture),
    keptSize: method(keptSize),
    unfinished: method(unfinished),
    retryPictures: method(retryPictures),
    retryFailed: method(retryFailed),
    retryStale: method(retryStale),
    dueJobs: method(dueJobs),
    nextDue: method(nextDue),
    postponePicture: method(postponePicture),
    failPicture: method(failPicture),
    keepPicture: method(keepPicture),
    tidyPictures: method(tidyPictures),
    space: method(space),
    freeablePictures: method(freeablePictures),
    freePicture: method(freePicture),
    rows: method(rows),
    tagRows: method(tagRows),
    restoreRows: method(restoreRows),
    restoreTags: method(restoreTags),
    counts: method(counts),
    unread: method(unread),
    watch: (changed) => watch(name, changed),
    close: () => db.close(),
  };
}
