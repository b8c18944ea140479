import type { Article } from '@/utils/article';
import { langOf } from '@/utils/lang-of';
import { articleMarkup } from '../book/article-markup';
import type { BookWords } from '../book/book-words';
import type { ExportSource } from '../export';
import { linkAddress } from '../markup/link-address';
import { oneLine } from '../one-line';
import { shownBody } from '../shown-body';
import { pageHead } from './page';
import { heldPictures } from './pictures';

/** One article as a page that needs nothing but itself, piece after piece. */
export async function* articlePage(article: Article, source: ExportSource, words: BookWords): AsyncGenerator<string> {
  const body = await shownBody(article, source);
  const title = oneLine(article.title);
  const lang = langOf(`${title}${body.textContent}`);
  const canonical = linkAddress(article.shortUrl ?? article.url);
  const { picture, written } = await heldPictures(article, source);
  yield await pageHead({ title, lang, canonical, author: article.author ?? article.account });
  yield '<body>\n<article>\n';
  yield* written(articleMarkup(article, body, { words, picture }));
  yield '</article>\n</body>\n</html>\n';
}
