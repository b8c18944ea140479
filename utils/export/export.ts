import type { Article } from '@/utils/article';
import { inertBody } from '@/utils/clip/inert';
import { sanitise } from '@/utils/clip/sanitise';
import type { Tables } from '@/utils/markdown/to-markdown';
import type { Ends } from '@/utils/promotion/repeats';
import { withoutPromotion } from '@/utils/promotion/without-promotion';
import { archiveIndex, INDEX, type IndexedPicture, indexLine } from './archive-index';
import { inOrder } from './in-order';
import { type NoteForm, noteForm, pictureLink } from './note-form';
import type { Layout } from './note-path';
import { picturePath } from './picture-path';
import { dataAddress, haveFiles, type PictureStyle, withEmbeds } from './picture-style';
import type { PresetName } from './template/presets';
import type { Template } from './template/template';
import { linesTrimmed, type TrimmedLines } from './trimmed-lines';
import { type ZipEntry, zip } from './zip';

export type ExportOptions = {
  /** For our own notes as they are; others have the folders of their template. */
  layout: Layout;
  pictures: PictureStyle;
  /** The program for which notes are written; our own notes when left out. */
  preset?: PresetName;
  /** Presets that were changed. */
  templates?: Partial<Record<PresetName, Template>>;
  /** What tables become that Markdown has no words for; HTML when left out. */
  tables?: Tables;
};

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
  const form = noteForm(options);
  const written = new Set<string>();
  const lines: string[] = [];
  let modified = new Date(0);
  for (const article of inOrder(articles)) {
    const kept = await keptPictures(article, source, form, options.pictures);
    const path = form.pathOf(article);
    const { note, shown, ...beyond } = await writeNote(article, path, kept, source, form, options.pictures);
    modified = new Date(article.clippedAt);
    yield { path, content: new TextEncoder().encode(note), modified, stored: false };
    const used = haveFiles(options.pictures) ? [...shown, ...coverOf(article, kept, shown)] : shown;
    for (const [file, address] of used) {
      const picture = kept.get(address);
      if (!picture || picture.data !== null || written.has(file)) continue;
      written.add(file);
      yield { path: file, content: picture.blob, modified, stored: true };
    }
    lines.push(indexLine(article, path, used, beyond));
    progress?.(lines.length);
  }
  yield { path: INDEX, content: new TextEncoder().encode(archiveIndex(lines)), modified, stored: false };
}

/** `data`: its bytes as an address, where it is to stand inside the note. */
type KeptPicture = { path: string; blob: Blob; data: string | null };

/** The kept pictures of an article by original address, where notes do not leave them on the web. */
async function keptPictures(
  article: Article,
  source: ExportSource,
  { pictures: { folder } }: NoteForm,
  style: PictureStyle,
): Promise<Map<string, KeptPicture>> {
  const kept = new Map<string, KeptPicture>();
  if (style === 'remote') return kept;
  for (const { address, hash } of await source.pictureUses(article.id)) {
    const picture = hash === null ? null : await source.picture(hash);
    if (!hash || !picture) continue;
    const data = style === 'inline' ? await dataAddress(picture.blob, picture.type) : null;
    if (style === 'inline' && data === null) continue;
    kept.set(address, { path: picturePath(hash, picture.type, folder), blob: picture.blob, data });
  }
  return kept;
}

/**
 * The note, the pictures of the whole article that lie in the archive, in reading order, and what the note leaves out. A body
 * is cleaned by today's rules.
 */
async function writeNote(
  article: Article,
  path: string,
  files: Map<string, KeptPicture>,
  source: ExportSource,
  form: NoteForm,
  style: PictureStyle,
) {
  const shown: IndexedPicture[] = [];
  const picture = (address: string) => {
    const local = files.get(address);
    if (!local) return address;
    shown.push([local.path, address]);
    return local.data ?? pictureLink(form.pictures, path, local.path);
  };
  const write = (body: Element) => {
    const { note, around } = form.write(article, body, { picture });
    return { note: style === 'embed' ? withEmbeds(note, new Set(shown.map(([file]) => file))) : note, around };
  };
  const kept = await source.body(article.id);
  const body = inertBody(sanitise(kept?.html ?? ''));
  const { note: whole, around } = write(body);
  const repeats = await source.repeats?.(article);
  if (!repeats) return { note: whole, shown, around };
  const all = [...shown];
  const { note } = write(withoutPromotion(body, { url: article.url, repeats }));
  return { ...withIndexed(whole, note), shown: all, around };
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
