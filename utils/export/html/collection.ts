import { type Article, publishedDay } from '@/utils/article';
import { langOf } from '@/utils/lang-of';
import { articleMarkup } from '../book/article-markup';
import type { BookOptions, BookWords } from '../book/book-words';
import { type Order, type Section, sectionsOf, withoutRepeats } from '../book/sections';
import type { ExportSource } from '../export';
import { attributes, escaped } from '../markup/escape';
import { oneLine } from '../one-line';
import { shownBody } from '../shown-body';
import { pageHead } from './page';
import { heldPictures } from './pictures';
import script from './search-script.js?raw';

type CollectionOptions = BookOptions & { order: Order };

/** Articles as one page with contents and a search, piece after piece; one article at a time is in memory. */
export async function* collection(
  articles: Article[],
  source: ExportSource,
  { title, words, order }: CollectionOptions,
  progress?: (done: number) => void,
): AsyncGenerator<string> {
  const sections = sectionsOf(articles, order, words);
  const reading = withoutRepeats(sections).flatMap((section) => section.articles);
  const ids = new Map(reading.map(({ id }, at) => [id, `a${at + 1}`]));
  yield await pageHead({ title, lang: langOf(articles.map((article) => article.title).join('')), script });
  yield `<body class="collection">\n${top(title, articles.length, words)}`;
  yield `<nav class="contents" id="contents"${attributes({ 'aria-label': words.contents })}>\n`;
  for (const section of sections) yield listed(section, ids, sections.length > 1);
  yield '</nav>\n<main>\n';
  for (const [at, article] of reading.entries()) {
    yield* oneArticle(article, ids.get(article.id) ?? '', source, words);
    progress?.(at + 1);
  }
  yield `</main>\n<script>${script}</script>\n</body>\n</html>\n`;
}

/** The search is shown by the script, without which it could do nothing. */
function top(title: string, count: number, words: BookWords): string {
  const { none, one, many } = words.found;
  const found = attributes({ 'data-none': none, 'data-one': one, 'data-many': many });
  return `<header class="top">
<h1 class="title">${escaped(title)}</h1>
<p class="by">${escaped(words.articles(count))}</p>
<div class="search" role="search" hidden><input type="search" autocomplete="off"${attributes({ 'aria-label': words.search, placeholder: words.search })}>
<p class="found" role="status"${found}></p></div>
</header>
`;
}

function listed({ name, articles }: Section, ids: Map<string, string>, named: boolean): string {
  const entries = articles.map((article) => entry(article, ids.get(article.id) ?? ''));
  const heading = named ? `<h2>${escaped(name)}</h2>\n` : '';
  return `<section>\n${heading}<ul>\n${entries.join('')}</ul>\n</section>\n`;
}

function entry(article: Article, id: string): string {
  const whose = [article.account, article.author !== article.account && article.author, publishedDay(article)];
  const below = escaped(oneLine(whose.filter(Boolean).join(' · ')));
  return `<li><a href="#${id}">${escaped(oneLine(article.title))}</a><p>${below}</p></li>\n`;
}

async function* oneArticle(article: Article, id: string, source: ExportSource, words: BookWords) {
  const body = await shownBody(article, source);
  const lang = langOf(`${article.title}${body.textContent}`);
  const { picture, written } = await heldPictures(article, source);
  yield `<article${attributes({ id, lang })}>\n<p class="back"><a href="#contents">${escaped(words.back)}</a></p>\n`;
  yield* written(articleMarkup(article, body, { words, picture, prefix: `${id}-`, level: 3 }));
  yield '</article>\n';
}
