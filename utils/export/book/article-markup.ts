import { type Article, publishedDay } from '@/utils/article';
import { localDay } from '@/utils/local-day';
import { attributes, escaped } from '../markup/escape';
import { linkAddress } from '../markup/link-address';
import { bodyMarkup } from '../markup/markup';
import type { MarkupOptions } from '../markup/writer';
import { oneLine } from '../one-line';
import { hostOf } from '../template/variables';
import type { BookWords } from './book-words';

type Options = Omit<MarkupOptions, 'original'> & { words: BookWords };

/** A whole article: whose it is, its title, its words, where it comes from. Valid XHTML and HTML alike. */
export function articleMarkup(article: Article, body: Element, options: Options): string {
  const { words, level = 2 } = options;
  const address = linkAddress(article.shortUrl ?? article.url);
  const title = `<h${level - 1} class="title">${escaped(oneLine(article.title))}</h${level - 1}>`;
  const head = [byline(article, words), title, partial(article, words), introduction(article)].join('');
  return `<header>\n${head}</header>\n${bodyMarkup(body, { ...options, original: address })}${foot(article, address, words)}`;
}

function byline(article: Article, words: BookWords): string {
  const { account, author, repostOf } = article;
  const day = publishedDay(article);
  const parts = [
    escaped(oneLine(account || hostOf(article))),
    author && author !== account && escaped(oneLine(author)),
    day && `<time${attributes({ datetime: day })}>${day}</time>`,
    repostOf?.account && escaped(oneLine(words.repostOf(repostOf.account))),
  ];
  return `<p class="by">${parts.filter(Boolean).join(' · ')}</p>\n`;
}

function partial(article: Article, words: BookWords): string {
  return article.partial ? `\n<p class="partial">${escaped(words.partial)}</p>` : '';
}

/** 编者荐语: one paragraph for each line. */
function introduction({ repostOf }: Article): string {
  const lines = (repostOf?.introduction ?? '').split('\n').filter((line) => line.trim() !== '');
  const paragraphs = lines.map((line) => `<p>${escaped(line)}</p>`).join('');
  return paragraphs ? `\n<blockquote class="introduction">${paragraphs}</blockquote>\n` : '\n';
}

function foot(article: Article, address: string | null, words: BookWords): string {
  const lines = [
    article.tags.length > 0 && `${escaped(words.tags)} ${escaped(article.tags.map(oneLine).join(' · '))}`,
    escaped(words.kept(localDay(article.clippedAt))),
    address && `<a${attributes({ href: address })}>${escaped(address)}</a>`,
  ];
  return `<footer class="origin">${lines
    .filter(Boolean)
    .map((line) => `<p>${line}</p>`)
    .join('')}</footer>\n`;
}
