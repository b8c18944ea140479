import { type Article, publishedDay } from '@/utils/article';

/** One line by which somebody else finds the article: 檐下木作：《榫卯没有胶水》，2026-11-18，https://… */
export function cite(article: Article): string {
  const { account, author, title, shortUrl, url } = article;
  const who = [account, author !== account && author].filter(Boolean).join('，');
  const where = [`《${title}》`, publishedDay(article), shortUrl ?? url].filter(Boolean).join('，');
  return who ? `${who}：${where}` : where;
}
