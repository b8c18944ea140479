import type { Article } from '@/utils/article';
import { inOrder } from '@/utils/export/in-order';
import type { ZipEntry } from '@/utils/export/zip';
import { articleName, END, FORMAT, HEAD, pictureName, SETTINGS, TAGS } from './names';
import { type ArticleRows, type TagRow, toLines } from './rows';

/** Where what is backed up comes from. */
export type BackupSource = {
  /** Every article, the trash included. */
  articles: Article[];
  /** Null where it was removed for ever meanwhile. */
  rows(id: string): Promise<ArticleRows | null>;
  picture(hash: string): Promise<{ blob: Blob; type: string } | null>;
  tags: TagRow[];
  settings: unknown;
};

export type BackupWatch = {
  /** Called after each article with how many are done. */
  progress?(done: number): void;
  /** A kept picture of this article whose bytes the browser has lost. */
  lacks?(article: Article, pictures: number): void;
};

/** The same library gives the same bytes but for the time of writing. */
const always = new Date(0);

/**
 * The files of a backup (docs/backup.md). An article's pictures come before it, so that what a cut backup still holds of an
 * article is all of it; each picture is there once.
 */
export async function* backupEntries(source: BackupSource, watch: BackupWatch, now: Date): AsyncGenerator<ZipEntry> {
  const articles = inOrder(source.articles);
  const contents = articles.map(({ id, title }) => [id, title]);
  yield jsonEntry(HEAD, { ...FORMAT, writtenAt: now.toISOString(), articles: contents });
  yield jsonEntry(SETTINGS, source.settings);
  yield textEntry(TAGS, source.tags.map((tag) => `${JSON.stringify(tag)}\n`).join(''), always);
  const written = new Set<string>();
  const gone: string[] = [];
  for (const [index, { id }] of articles.entries()) {
    const rows = await source.rows(id);
    if (rows) {
      yield* pictureEntries(rows, source, written, watch);
      yield textEntry(articleName(id), toLines(rows), new Date(rows.article.clippedAt));
    } else gone.push(id);
    watch.progress?.(index + 1);
  }
  yield jsonEntry(END, { articles: articles.length - gone.length, pictures: written.size, gone });
}

async function* pictureEntries(
  { article, uses }: ArticleRows,
  source: BackupSource,
  written: Set<string>,
  { lacks }: BackupWatch,
): AsyncGenerator<ZipEntry> {
  let lacking = 0;
  for (const hash of new Set(uses.map((use) => use.hash))) {
    if (hash === null || written.has(hash)) continue;
    const picture = await source.picture(hash);
    if (picture) {
      written.add(hash);
      const path = pictureName(hash, picture.type);
      yield { path, content: picture.blob, modified: new Date(article.clippedAt), stored: true };
    } else lacking++;
  }
  if (lacking > 0) lacks?.(article, lacking);
}

function jsonEntry(path: string, value: unknown): ZipEntry {
  return textEntry(path, `${JSON.stringify(value)}\n`, always);
}

function textEntry(path: string, text: string, modified: Date): ZipEntry {
  return { path, content: new TextEncoder().encode(text), modified, stored: false };
}
