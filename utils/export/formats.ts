import type { Article } from '@/utils/article';
import type { BookOptions } from './book/book-words';
import { localBook, remoteBook } from './book/markdown-book';
import type { Order } from './book/sections';
import { epubEntries } from './epub/epub';
import { type ExportOptions, type ExportSource, exportEntries } from './export';
import { collection } from './html/collection';
import { htmlEntries } from './html/html-entries';
import { inOrder } from './in-order';
import { type ListFormat, lists } from './list';
import { haveFiles } from './picture-style';
import { textEntries } from './text-entries';
import type { ZipEntry } from './zip';

/** Every article as a file of its own, in a ZIP. */
export type ArchiveFormat = 'markdown' | 'text' | 'html';

/** All articles in one file to read. */
export type BookFormat = 'epub' | 'collection' | 'markdownBook';

/** What is written: one of these, or a list of what is known of the articles. */
export type ExportFormat = ArchiveFormat | BookFormat | ListFormat;

/** What is chosen for an export, and what its files say of their own. */
export type WriteOptions = ExportOptions & BookOptions & { order: Order };

/** What a format gives: the files of a ZIP, or the bytes of one file. */
export type Output = { files: AsyncIterable<ZipEntry> } | { bytes: AsyncIterable<Uint8Array> };

/** A format that can be chosen; to add one, write it, list it here and name it in `utils/i18n/export.ts`. */
export type Format = {
  /** How the name of the file ends. */
  ending(options: Pick<ExportOptions, 'pictures'>): string;
  /** MIME type of the file. */
  type: string;
  /** How the name of each article's own file ends; null where all are in one. */
  each: string | null;
  /** What of the options has an effect. */
  asks: ('layout' | 'pictures' | 'order')[];
  /** `progress` is called after each article with how many are done. */
  write(
    articles: Article[],
    source: ExportSource,
    options: WriteOptions,
    progress: (done: number) => void,
  ): Output | Promise<Output>;
};

const inZip = { ending: () => '.zip', type: 'application/zip' };

export const formats: Record<ExportFormat, Format> = {
  markdown: {
    ...inZip,
    each: '.md',
    asks: ['layout', 'pictures'],
    write: (...given) => ({ files: exportEntries(...given) }),
  },
  text: {
    ...inZip,
    each: '.txt',
    asks: ['layout'],
    write: (articles, source, { layout }, progress) => ({ files: textEntries(articles, source, layout, progress) }),
  },
  html: {
    ...inZip,
    each: '.html',
    asks: ['layout'],
    write: (...given) => ({ files: htmlEntries(...given) }),
  },
  epub: {
    ending: () => '.epub',
    type: 'application/epub+zip',
    each: null,
    asks: ['order'],
    write: (...given) => ({ files: epubEntries(...given) }),
  },
  collection: {
    ending: () => '.html',
    type: 'text/html',
    each: null,
    asks: ['order'],
    write: (...given) => ({ bytes: encoded(collection(...given)) }),
  },
  markdownBook: {
    ending: ({ pictures }) => (haveFiles(pictures) ? '.zip' : '.md'),
    type: 'application/octet-stream',
    each: null,
    asks: ['order', 'pictures'],
    write: (articles, source, options, progress) =>
      haveFiles(options.pictures)
        ? { files: localBook(articles, source, options, progress) }
        : { bytes: encoded(remoteBook(articles, source, options, progress)) },
  },
  csv: listed('csv'),
  json: listed('json'),
  bibtex: listed('bibtex'),
  csl: listed('csl'),
};

function listed(format: ListFormat): Format {
  const { write, extension, type } = lists[format];
  return {
    ending: () => extension,
    type,
    each: null,
    asks: [],
    write: (articles) => ({ bytes: encoded([write(inOrder(articles))]) }),
  };
}

async function* encoded(texts: AsyncIterable<string> | string[]): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const text of texts) yield encoder.encode(text);
}
