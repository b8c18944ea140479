import { accountRepeats, LATEST } from '@/utils/account-repeats';
import type { Article } from '@/utils/article';
import { INDEX } from '@/utils/export/archive-index';
import { type ExportOptions, exportEntries } from '@/utils/export/export';
import type { Wanted } from '@/utils/export/folder/plan';
import { noteForm } from '@/utils/export/note-form';
import { sha256 } from '@/utils/library/hash';
import type { Library } from '@/utils/library/library';
import type { FolderPicture, Rendered } from './write-note';

type Shelf = Pick<Library, 'articles' | 'body' | 'pictureUses' | 'picture'>;

/** How notes are written: as in an export, without the author's promotion or with it, by this version of ours. */
export type NoteChoices = { options: ExportOptions; trims: boolean; version: string };

/** What a folder holds of a library: every article's place and stamp, and how its note is made. */
export type LibraryNotes = { wanted: Wanted[]; render(key: string): Promise<Rendered | null> };

export async function libraryNotes(library: Shelf, choices: NoteChoices): Promise<LibraryNotes> {
  const articles = await library.articles();
  const byKey = new Map(articles.map((article) => [article.key, article]));
  const repeats = choices.trims ? accountRepeats(library) : undefined;
  const render = async (key: string) => {
    const article = byKey.get(key);
    return article ? rendered(article, { ...library, repeats }, choices.options) : null;
  };
  return { wanted: await wantedOf(library, articles, choices), render };
}

/** So many articles are asked about at once. */
const atOnce = 64;

async function wantedOf(library: Shelf, articles: Article[], choices: NoteChoices): Promise<Wanted[]> {
  const common = JSON.stringify(choices);
  const besides = choices.trims ? neighbours(articles) : () => '';
  const wanted: Wanted[] = [];
  for (let at = 0; at < articles.length; at += atOnce) {
    const some = articles.slice(at, at + atOnce).map(async (article) => {
      const uses = choices.options.pictures !== 'remote' ? await library.pictureUses(article.id) : [];
      const pictures = uses.map(({ address, hash }) => [address, hash]);
      const stamp = await sha256(
        new TextEncoder().encode(JSON.stringify([common, article, pictures, besides(article)])),
      );
      return { key: article.key, base: noteForm(choices.options).pathOf(article), stamp: stamp.slice(0, 16) };
    });
    wanted.push(...(await Promise.all(some)));
  }
  return wanted;
}

/** The latest articles of its account, which tell what of an article is promotion. */
function neighbours(articles: Article[]): (article: Article) => string {
  const accountOf = ({ site, account, accountId }: Article) => `${site} ${accountId ?? account}`;
  const latest = new Map<string, string[]>();
  for (const article of articles) {
    const own = latest.get(accountOf(article)) ?? [];
    latest.set(accountOf(article), own);
    if (own.length <= LATEST) own.push(`${article.id} ${article.version}`);
  }
  return (article) => latest.get(accountOf(article))?.join() ?? '';
}

async function rendered(
  article: Article,
  source: Parameters<typeof exportEntries>[1],
  options: ExportOptions,
): Promise<Rendered> {
  let note = new Uint8Array();
  const pictures: FolderPicture[] = [];
  let isFirst = true;
  for await (const { path, content } of exportEntries([article], source, options)) {
    if (isFirst) note = content as Uint8Array<ArrayBuffer>;
    else if (path !== INDEX) pictures.push({ path, content, hash: await hashOf(content) });
    isFirst = false;
  }
  const text = new TextDecoder().decode(note);
  // An archive has the cover and what is left out too; a folder has what its notes show.
  const shown = pictures.filter(({ path }) => text.includes(path.slice(path.lastIndexOf('/') + 1)));
  return { note, pictures: shown };
}

async function hashOf(content: Blob | Uint8Array): Promise<string> {
  return sha256(await new Blob([content as BlobPart]).arrayBuffer());
}
