import type { Article } from '@/utils/article';
import { headingMarkdown } from '@/utils/markdown/to-markdown';
import type { ExportSource } from '../export';
import { fileName } from '../file-name';
import { picturePath } from '../picture-path';
import { shownBody } from '../shown-body';
import type { ZipEntry } from '../zip';
import { bookContents, sectionMarkdown } from './book-contents';
import { bookPart } from './book-part';
import type { BookOptions } from './book-words';
import { type Order, sectionsOf, withoutRepeats } from './sections';

type Options = BookOptions & { order: Order };
/** What is told of pictures while a book is written: where each lies for its reader. */
type Pictures = (article: Article) => Promise<(address: string) => string>;

/** All articles as one Markdown text, piece after piece; pictures stay links to the web. */
export function remoteBook(
  articles: Article[],
  source: ExportSource,
  options: Options,
  progress?: (done: number) => void,
): AsyncGenerator<string> {
  return bookText(articles, source, options, async () => (address) => address, progress);
}

/** The files of an archive with one book: kept pictures, each once, then the text. */
export async function* localBook(
  articles: Article[],
  source: ExportSource,
  options: Options,
  progress?: (done: number) => void,
): AsyncGenerator<ZipEntry> {
  const written = new Set<string>();
  let found: ZipEntry[] = [];
  const pictures: Pictures = async (article) => {
    const kept = await keptPictures(article, source);
    return (address) => {
      const picture = kept.get(address);
      if (picture && !written.has(picture.path)) found.push(picture);
      if (picture) written.add(picture.path);
      return picture?.path ?? address;
    };
  };
  const parts: string[] = [];
  for await (const part of bookText(articles, source, options, pictures, progress)) {
    parts.push(part);
    yield* found;
    found = [];
  }
  const modified = new Date(articles.reduce((last, { clippedAt }) => (clippedAt > last ? clippedAt : last), '1980'));
  yield { path: fileName(options.title, new Map(), '.md'), content: new Blob(parts), modified, stored: false };
}

async function* bookText(
  articles: Article[],
  source: ExportSource,
  { title, words, order }: Options,
  pictures: Pictures,
  progress?: (done: number) => void,
): AsyncGenerator<string> {
  const sections = sectionsOf(articles, order, words);
  const parts = withoutRepeats(sections);
  const ids = new Map(parts.flatMap((section) => section.articles).map(({ id }, at) => [id, `a${at + 1}`]));
  yield `${headingMarkdown(title)}\n${bookContents(sections, ids)}`;
  let done = 0;
  for (const section of parts) {
    yield `\n${sectionMarkdown(section.name)}`;
    for (const article of section.articles) {
      const body = await shownBody(article, source);
      const picture = await pictures(article);
      yield `\n${bookPart(article, body, { id: ids.get(article.id) ?? '', words, picture })}`;
      progress?.(++done);
    }
  }
}

/** The kept pictures of an article by original address, as files of the archive. */
async function keptPictures(article: Article, source: ExportSource): Promise<Map<string, ZipEntry>> {
  const kept = new Map<string, ZipEntry>();
  const modified = new Date(article.clippedAt);
  for (const { address, hash } of await source.pictureUses(article.id)) {
    const picture = hash === null ? null : await source.picture(hash);
    if (hash === null || !picture) continue;
    kept.set(address, { path: picturePath(hash, picture.type), content: picture.blob, modified, stored: true });
  }
  return kept;
}
