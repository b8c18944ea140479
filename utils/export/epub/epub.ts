import type { Article } from '@/utils/article';
import type { BookOptions } from '../book/book-words';
import { type Order, sectionsOf, withoutRepeats } from '../book/sections';
import type { ExportSource } from '../export';
import { oneLine } from '../one-line';
import { pictureEnding } from '../picture-path';
import type { ZipEntry } from '../zip';
import { type Book, chapter } from './chapter';
import { coverPicture, ownCover } from './cover';
import style from './epub.css?raw';
import { pictureFile, textFile } from './files';
import { metadataOf } from './metadata';
import { container, type Item, packageFile } from './package';
import { coverPage, type NavSection, navPage } from './pages';
import { bookPictures } from './pictures';

type EpubOptions = BookOptions & { order: Order };

const xhtml = 'application/xhtml+xml';

/**
 * The files of an EPUB 3.2: a chapter for each article, the pictures that are kept, a cover, the contents. One article at a
 * time is in memory.
 */
export async function* epubEntries(
  articles: Article[],
  source: ExportSource,
  { title: given, words, order }: EpubOptions,
  progress?: (done: number) => void,
): AsyncGenerator<ZipEntry> {
  const title = titleOf(articles, given);
  const modified = lastClipped(articles);
  const book: Book = { words, pictures: bookPictures(source), items: [], langs: [] };
  const contents: NavSection[] = [];
  yield textFile('mimetype', 'application/epub+zip', modified);
  yield textFile('META-INF/container.xml', container, modified);
  yield textFile('EPUB/style.css', style, modified);
  let done = 0;
  for (const section of withoutRepeats(sectionsOf(articles, order, words))) {
    const chapters: NavSection['chapters'] = [];
    contents.push({ name: section.name, chapters });
    for (const article of section.articles) {
      const path = `text/${String(++done).padStart(4, '0')}.xhtml`;
      yield* chapter(article, path, source, book);
      chapters.push({ path, title: oneLine(article.title) });
      progress?.(done);
    }
  }
  const lang = mostFrequent(book.langs);
  const cover = await coverOf(articles, title, source, words);
  const image: Item = {
    id: 'cover-image',
    path: `cover.${pictureEnding(cover.type)}`,
    type: cover.type,
    properties: 'cover-image',
  };
  yield pictureFile(image.path, cover.blob, modified);
  yield textFile('EPUB/cover.xhtml', coverPage(image.path, title, lang), modified);
  yield textFile('EPUB/nav.xhtml', navPage(contents, title, words.contents, lang), modified);
  const items: Item[] = [
    { id: 'cover', path: 'cover.xhtml', type: xhtml, spine: true },
    { id: 'nav', path: 'nav.xhtml', type: xhtml, properties: 'nav', spine: articles.length > 1 },
    { id: 'style', path: 'style.css', type: 'text/css' },
    image,
    ...book.items,
  ];
  yield textFile(
    'EPUB/package.opf',
    packageFile(await metadataOf(articles, { title, lang, modified }), items),
    modified,
  );
}

/** One article is called what it is called, articles of one account what that is called. */
function titleOf(articles: Article[], given: string): string {
  const [first] = articles;
  if (!first) return given;
  if (articles.length === 1) return oneLine(first.title);
  return first.account && articles.every(({ account }) => account === first.account) ? oneLine(first.account) : given;
}

async function coverOf(
  articles: Article[],
  title: string,
  source: ExportSource,
  { articles: count }: BookOptions['words'],
) {
  const [only] = articles.length === 1 ? articles : [];
  const below = only ? (only.account ?? only.author ?? '') : count(articles.length);
  return await coverPicture(title, oneLine(below), only ? await ownCover(only, source) : null);
}

function lastClipped(articles: Article[]): Date {
  return new Date(
    articles.reduce((last, { clippedAt }) => (clippedAt > last ? clippedAt : last), '1980-01-01T00:00:00Z'),
  );
}

function mostFrequent(langs: string[]): string {
  const counts = new Map<string, number>();
  for (const lang of langs) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 'zh-CN';
}
