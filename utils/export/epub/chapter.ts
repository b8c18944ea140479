import type { Article } from '@/utils/article';
import { langOf } from '@/utils/lang-of';
import { articleMarkup } from '../book/article-markup';
import type { BookWords } from '../book/book-words';
import type { ExportSource } from '../export';
import { oneLine } from '../one-line';
import { shownBody } from '../shown-body';
import type { ZipEntry } from '../zip';
import { pictureFile, textFile } from './files';
import type { Item } from './package';
import { page } from './pages';
import type { BookPictures } from './pictures';

/** What of a book is written: its files, and the language of each chapter. The package tells of it at the end. */
export type Book = { words: BookWords; pictures: BookPictures; items: Item[]; langs: string[] };

/** A chapter for an article, after its pictures that the book has not yet. */
export async function* chapter(
  article: Article,
  path: string,
  source: ExportSource,
  book: Book,
): AsyncGenerator<ZipEntry> {
  const body = await shownBody(article, source);
  const lang = langOf(`${article.title}${body.textContent}`);
  const modified = new Date(article.clippedAt);
  const paths = new Map<string, string>();
  for (const image of body.querySelectorAll('img')) {
    const address = (image.getAttribute('data-src') ?? '').trim();
    const found = paths.has(address) ? null : await book.pictures.find(article, address);
    if (!found) continue;
    paths.set(address, found.item.path);
    if (!found.blob) continue;
    book.items.push(found.item);
    yield pictureFile(found.item.path, found.blob, modified);
  }
  const picture = (address: string) => (paths.has(address) ? `../${paths.get(address)}` : null);
  const content = articleMarkup(article, body, { words: book.words, picture, epub: true });
  const inside = `<body>\n<section epub:type="chapter" role="doc-chapter">\n${content}</section>\n</body>`;
  book.langs.push(lang);
  book.items.push({ id: `chapter-${book.langs.length}`, path, type: 'application/xhtml+xml', spine: true });
  yield textFile(`EPUB/${path}`, page({ title: oneLine(article.title), lang, body: inside, up: '../' }), modified);
}
