import { accountRepeats } from '@/utils/account-repeats';
import type { Article } from '@/utils/article';
import { epubEntries } from '@/utils/export/epub/epub';
import type { ExportSource } from '@/utils/export/export';
import { fileName } from '@/utils/export/file-name';
import { articlePage } from '@/utils/export/html/article-page';
import { noteForm } from '@/utils/export/note-form';
import { shownBody } from '@/utils/export/shown-body';
import type { TakeWay } from '@/utils/export/take-ways';
import { toTextFile } from '@/utils/export/text-file';
import { zip } from '@/utils/export/zip';
import { bookWords } from '@/utils/i18n/book';
import type { Library } from '@/utils/library/library';
import { readSettings } from '@/utils/settings';

type Shelf = Pick<Library, 'articles' | 'body' | 'pictureUses' | 'picture'>;
type Way = { ending: string; type: string; write(article: Article, source: ExportSource): Promise<BlobPart[]> };

const ways: Record<TakeWay, Way> = {
  markdown: {
    ending: '.md',
    type: 'text/markdown',
    write: async (article, source) => {
      const { write } = noteForm((await readSettings()).export);
      return [write(article, await shownBody(article, source), {}).note];
    },
  },
  html: {
    ending: '.html',
    type: 'text/html',
    write: (article, source) => gathered(articlePage(article, source, bookWords())),
  },
  epub: {
    ending: '.epub',
    type: 'application/epub+zip',
    write: (article, source) =>
      gathered(zip(epubEntries([article], source, { title: article.title, words: bookWords(), order: 'account' }))),
  },
  text: {
    ending: '.txt',
    type: 'text/plain',
    write: async (article, source) => [toTextFile(article, await shownBody(article, source))],
  },
};

/**
 * Downloads an article as one file. In Markdown, which is written for the program that was chosen, its pictures stay links to the
 * web; in a page and a book they are inside.
 */
export async function takeOut(library: Shelf, article: Article, way: TakeWay): Promise<void> {
  const { trimPromotion, export: chosen } = await readSettings();
  const repeats = trimPromotion ? accountRepeats(library) : undefined;
  const { body, pictureUses, picture } = library;
  const { ending, type, write } = ways[way];
  const file = new Blob(await write(article, { body, pictureUses, picture, repeats }), { type });
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName(
    way === 'markdown' ? nameOf(noteForm(chosen).pathOf(article)) : article.title,
    new Map(),
    ending,
  );
  link.click();
  // The browser reads the address after the click is over.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** The name of a file without its folders and its ending. */
function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
}

async function gathered(pieces: AsyncIterable<string | Uint8Array>): Promise<BlobPart[]> {
  const parts: BlobPart[] = [];
  for await (const piece of pieces) parts.push(piece as BlobPart);
  return parts;
}
