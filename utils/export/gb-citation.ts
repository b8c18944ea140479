import type { Article } from '@/utils/article';
import { citedOf } from './cited';

/**
 * One line in GB/T 7714—2015 by which somebody else finds the article: 竹下. 榫卯没有胶水[EB/OL]. 檐下木作, (2026-11-18)[2026-11-22].
 * https://… The account is not told twice where it is the author.
 */
export function gbCitation(article: Article): string {
  const { author, title, account, published, accessed, url } = citedOf(article);
  const days = `${published ? `(${published})` : ''}[${accessed}]`;
  const parts = [
    author && ended(author),
    `${title}[EB/OL].`,
    account && account !== author ? `${account}, ${days}.` : `${days}.`,
    url && `${url}.`,
  ];
  return parts.filter(Boolean).join(' ');
}

/** With its full stop; an initial has one already. */
function ended(author: string): string {
  return author.endsWith('.') ? author : `${author}.`;
}
