import { type Article, publishedDay } from '@/utils/article';
import { oneLine } from './one-line';
import { plainText } from './plain-text';

/** One article as plain text: title, whose and when, where it is, its body. */
export function toTextFile(article: Article, body: Element): string {
  const { title, account, author, shortUrl, url } = article;
  const whose = [account, author !== account && author, publishedDay(article)].filter(Boolean).join(' · ');
  const head = [oneLine(title), oneLine(whose), shortUrl ?? url].filter(Boolean).join('\n');
  return `${[head, plainText(body)].filter(Boolean).join('\n\n')}\n`;
}
