import { type Article, publishedDay } from '@/utils/article';
import { linkAddress } from '../markup/link-address';
import type { Metadata } from './package';

/** Accounts that a book names as its creators at most. */
const most = 12;

/** What is known of a book of these articles. */
export async function metadataOf(
  articles: Article[],
  known: Pick<Metadata, 'title' | 'lang' | 'modified'>,
): Promise<Metadata> {
  const [only] = articles.length === 1 ? articles : [];
  const accounts = byCount(articles.flatMap(({ account, author }) => account ?? author ?? []));
  const identifier = await identifierOf(articles.map(({ key }) => key).sort());
  const shared = { identifier, ...known };
  if (!only)
    return {
      ...shared,
      creators: accounts,
      publisher: null,
      date: null,
      source: null,
      description: null,
      subjects: [],
    };
  return {
    ...shared,
    creators: [only.author ?? only.account ?? ''],
    publisher: only.account,
    date: publishedDay(only),
    source: linkAddress(only.shortUrl ?? only.url),
    description: only.description,
    subjects: only.tags,
  };
}

function byCount(names: string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const sorted = [...counts].sort(([, one], [, other]) => other - one);
  return sorted.slice(0, most).map(([name]) => name);
}

/** The same articles, the same book: a UUID (version 8, RFC 9562) of what they are known by. */
async function identifierOf(keys: string[]): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(keys.join('\n'))));
  const hex = [...bytes.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const variant = '89ab'[Number.parseInt(hex[16] ?? '0', 16) & 3];
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}
