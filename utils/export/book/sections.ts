import { type Article, publishedDay } from '@/utils/article';
import { oneLine } from '../one-line';
import { hostOf } from '../template/variables';
import type { BookWords } from './book-words';

/** By what the articles of one file are put together. */
export type Order = 'account' | 'tag' | 'date';

/** Articles that stand under one heading of the contents. */
export type Section = { name: string; articles: Article[] };

/**
 * Sections in the order of their names (months in the order of time), what has no name last; in each the older article
 * first. By tag an article is in the section of each of its tags.
 */
export function sectionsOf(articles: Article[], order: Order, words: BookWords): Section[] {
  const sections = new Map<string, Section>();
  for (const article of inTime(articles)) {
    for (const [key, name] of placesOf(article, order, words)) {
      const section = sections.get(key) ?? { name, articles: [] };
      sections.set(key, section);
      section.articles.push(article);
    }
  }
  return [...sections].sort(([one], [other]) => compare(one, other)).map(([, section]) => section);
}

/** The same with every article in one place only, the first. */
export function withoutRepeats(sections: Section[]): Section[] {
  const seen = new Set<string>();
  const isNew = ({ id }: Article) => !seen.has(id) && seen.add(id);
  return sections
    .map(({ name, articles }) => ({ name, articles: articles.filter(isNew) }))
    .filter(({ articles }) => articles.length > 0);
}

/** Key and name of each section an article belongs to; the key is empty where it belongs to none. */
function placesOf(article: Article, order: Order, words: BookWords): [key: string, name: string][] {
  if (order === 'tag') return article.tags.length > 0 ? article.tags.map(named) : [['', words.noTag]];
  if (order === 'account') return [named(article.account || hostOf(article))];
  const month = publishedDay(article)?.slice(0, 7) ?? '';
  return [[month, month ? words.month(month) : words.noDate]];
}

function named(name: string): [string, string] {
  const shown = oneLine(name);
  return [shown, shown];
}

function inTime(articles: Article[]): Article[] {
  const time = ({ publishedAt, clippedAt }: Article) => (publishedAt ?? clippedAt).slice(0, 19);
  return [...articles].sort(
    (one, other) => Number(time(one) > time(other)) - Number(time(one) < time(other)) || (one.key < other.key ? -1 : 1),
  );
}

const collator = new Intl.Collator('zh-CN', { numeric: true });

function compare(one: string, other: string): number {
  if (one === '' || other === '') return Number(one === '') - Number(other === '');
  return collator.compare(one, other);
}
