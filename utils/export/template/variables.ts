import { type Article, publishedDay } from '@/utils/article';
import { address, flag, list, moment, text, type Value } from './value';

const all = {
  title: ({ title }) => text(title),
  account: ({ account }) => text(account),
  author: ({ author }) => text(author),
  date: (article) => moment(publishedDay(article)),
  published: ({ publishedAt }) => moment(publishedAt?.includes('T') ? publishedAt : null),
  clipped: ({ clippedAt }) => moment(clippedAt),
  tags: ({ tags }) => list(tags),
  status: ({ status }) => text(status),
  description: ({ description }) => text(description),
  excerpt: ({ excerpt }) => text(excerpt),
  url: ({ shortUrl, url }) => address(shortUrl ?? url),
  source_url: ({ sourceUrl }) => address(sourceUrl),
  cover: ({ cover }) => address(cover),
  host: (article) => text(hostOf(article)),
  site: ({ site }) => text(site),
  kind: ({ kind }) => text(kind),
  original: ({ original }) => (original ? flag(true) : null),
  partial: ({ partial }) => (partial ? flag(true) : null),
  id: ({ key }) => text(key),
  account_id: ({ accountId }) => text(accountId),
  via: ({ via }) => text(via),
  repost_of: ({ repostOf }) => text(repostOf?.account ?? null),
  repost_author: ({ repostOf }) => text(repostOf?.author ?? null),
  repost_url: ({ repostOf }) => address(repostOf?.url ?? null),
  introduction: ({ repostOf }) => text(repostOf?.introduction ?? null),
} satisfies Record<string, (article: Article) => Value>;

export type VariableName = keyof typeof all;

/** What a template can say about an article, beside its text. */
export const variables: Record<string, (article: Article) => Value> = all;

/** The article's Markdown; only the body has it. */
export const CONTENT = 'content';

/** The host it was on, else its site's name. */
export function hostOf({ url, site }: Pick<Article, 'url' | 'site'>): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') || site : site;
}
