import { type Article, publishedDay } from '@/utils/article';

/** A value of the front matter. */
export type Value = string | string[] | true;

/** What is told about an article, key by key, in the order and with the meaning of docs/ARCHITECTURE.md (The note); null where it is absent. */
export function metadataOf(article: Article): [key: string, value: Value | null][] {
  return [
    ['title', article.title],
    ['url', article.shortUrl ?? article.url],
    ['source', article.account],
    ['date', publishedDay(article)],
    ['fetch_date', article.clippedAt],
    ['id', article.key],
    ['author', article.author],
    ['published', article.publishedAt?.includes('T') ? article.publishedAt : null],
    ['source_url', article.sourceUrl],
    ['repost_of', article.repostOf?.account ?? null],
    ['repost_author', article.repostOf?.author ?? null],
    ['repost_url', article.repostOf?.url ?? null],
    ['via', article.via],
    ['account_id', article.accountId],
    ['site', article.site],
    ['cover', article.cover],
    ['description', article.description],
    ['introduction', article.repostOf?.introduction ?? null],
    ['partial', article.partial || null],
    ['tags', article.tags.length > 0 ? article.tags : null],
    ['status', article.status],
  ];
}
