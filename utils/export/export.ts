import type { Article } from '@/utils/article';
import { inertBody } from '@/utils/clip/inert';
import { sanitise } from '@/utils/clip/sanitise';
import type { Ends } from '@/utils/promotion/repeats';
import { withoutPromotion } from '@/utils/promotion/without-promotion';
import { archiveIndex, INDEX, type IndexedPicture, indexLine } from './archive-index';
import { inOrder } from './in-order';
import { toNote } from './note';
import { type Layout, notePaths } from './note-path';
import { picturePath } from './picture-path';
import { linesTrimmed, type TrimmedLines } from './trimmed-lines';
import { type ZipEntry, zip } from './zip';

/** `local`: kept pictures lie in the archive. `remote`: all stay links to the web. */
export type ExportOptions = { layout: Layout; pictures: 'local' | 'remote' };

/** Where what is exported comes from. The library is one. */
export type ExportSource = {
  body(id: string): Promise<{ html: string } | null>;
  /** The pictures of an article by original address; `hash` is null for one that is not kept. */
  pictureUses(articleId: string): Promise<{ address: string; hash: string | null }[]>;
  picture(hash: string): Promise<{ blob: Blob; type: string } | null>;
  /** What the article's account repeats in others; where it is there, notes go without their author's promotion. */
  repeats?(article: Article): Promise<Ends>;
};

export type ExportWatch = {
  /** Called after each article with how many are done. */
  progress?(done: number): void;
  signal?: AbortSignal;
};

/**
 * Articles → the bytes of a ZIP archive of notes, chunk after chunk; one article at a time is in memory. Throws the signal's
 * reason once it is aborted.
 */
export function exportZip(
  articles: Article[],
  source: ExportSource,
  options: ExportOptions,
  { progress, signal }: ExportWatch = {},
): AsyncGenerator<Uint8Array> {
  return zip(exportEntries(articles, source, options, progress), signal);
}

/** The files of an archive: every note, followed by its pictures where no note before has them; then the index. */
export async function* exportEntries(
  articles: Article[],
  source: ExportSource,
  options: ExportOptions,
  progress?: (done: number) => void,
): AsyncGenerator<ZipEntry> {
  const pathOf = notePaths(options.layout);
  const written = new Set<string>();
  const lines: string[] = [];
  let modified = new Date(0);
  for (const article of inOrder(articles)) {
    const kept = options.pictures === 'local' ? await keptPictures(article, source) : new Map<string, KeptPicture>();
    const path = pathOf(article);
    const { note, shown, trimmed } = await writeNote(article, path, kept, source);
    modified = new Date(article.clippedAt);
    yield { path, content: new TextEncoder().encode(note), modified, stored: false };
    const used = [...shown, ...coverOf(article, kept, shown)];
    for (const [file, address] of used) {
      const picture = kept.get(address);
      if (!picture || written.has(file)) continue;
      written.add(file);
      yield { path: file, content: picture.blob, modified, stored: true };
    }
    lines.push(indexLine(article, path, used, trimmed));
    progress?.(lines.length);
  }
  yield { path: INDEX, content: new TextEncoder().encode(archiveIndex(lines)), modified, stored: false };
}

type KeptPicture = { path: string; blob: Blob };

/** The kept pictures of an article by original address. */
async function keptPictures(article: Article, source: ExportSource): Promise<Map<string, KeptPicture>> {
  const kept = new Map<string, KeptPicture>();
  for (const { address, hash } of await source.pictureUses(article.id)) {
    const picture = hash === null ? null : await source.picture(hash);
    if (hash && picture) kept.set(address, { path: picturePath(hash, picture.type), blob: picture.blob });
  }
  return kept;
}

/**
 * The note, the pictures of the whole article that lie in the archive, in reading order, and what the note leaves out. A body
 * is cleaned by today's rules.
 */
async function writeNote(article: Article, path: string, files: Map<string, KeptPicture>, source: ExportSource) {
  const shown: IndexedPicture[] = [];
  const up = path.includes('/') ? '../' : '';
  const picture = (address: string) => {
    const local = files.get(address);
    if (!local) return address;
    shown.push([local.path, address]);
    return up + local.path;
  };
  const kept = await source.body(article.id);
  const body = inertBody(sanitise(kept?.html ?? ''));
  const whole = toNote(article, body, { picture });
  const repeats = await source.repeats?.(article);
  if (!repeats) return { note: whole, shown };
  const all = [...shown];
  const note = toNote(article, withoutPromotion(body, { url: article.url, repeats }), { picture });
  return { ...withIndexed(whole, note), shown: all };
}

/** The shorter note, if with the index it makes the whole one again; nothing is lost for being left out. */
function withIndexed(whole: string, note: string): { note: string; trimmed?: TrimmedLines } {
  const trimmed = note === whole ? null : linesTrimmed(whole, note);
  return trimmed ? { note, trimmed } : { note: whole };
}

/** The cover, where the note does not show it. Other pictures that it does not show stand for formulas, which are text in it. */
function coverOf({ cover }: Article, kept: Map<string, KeptPicture>, shown: IndexedPicture[]): IndexedPicture[] {
  const picture = cover === null ? undefined : kept.get(cover);
  const isShown = shown.some(([, address]) => address === cover);
  return picture && cover !== null && !isShown ? [[picture.path, cover]] : [];
}
