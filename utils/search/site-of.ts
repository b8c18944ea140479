import type { Article } from '@/utils/article';

/** The website that an article is from, as people name it: its host without `www.`; without an address, null. */
export function siteOf(article: Pick<Article, 'url'>): string | null {
  if (!URL.canParse(article.url)) return null;
  return new URL(article.url).hostname.replace(/^www\./, '') || null;
}
