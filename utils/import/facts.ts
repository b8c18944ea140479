import type { Article, Facts, Repost } from '@/utils/article';
import { oneLine } from '@/utils/clip/dom';
import { siteOf } from '@/utils/sites';
import { canonicalUrl, keyOf, shortAddress } from '@/utils/sites/address';
import { type Head, isOwn, listOf, wordOf } from './head';
import { ownTime, publicationTime } from './moments';
import type { Said } from './noise/found';

/** What a document's file knew about its article, beside the facts of the page. */
export type Kept = Partial<Pick<Article, 'clippedAt' | 'via' | 'tags' | 'status'>>;

/** The document's own address; null where its head names none. `source` holds it in the notes of some clippers. */
export function addressOf(head: Head): URL | null {
  for (const key of ['url', 'link', 'canonical', 'original_url', 'source']) {
    const url = URL.parse(wordOf(head, key) ?? '');
    if (url && /^https?:$/.test(url.protocol)) return url;
  }
  return null;
}

/**
 * Facts of an imported document, from its head and from what the page around the article said. `urn` stands for the
 * address of a document that has none.
 */
export function factsOf(head: Head, said: Said, title: string, url: URL | null, urn: string): Facts {
  return {
    key: keyIn(head, url) ?? (url ? keyOf(url) : urn),
    url: url ? canonicalUrl(url) : (keyIn(head, url) ?? urn),
    shortUrl: url && shortAddress(url),
    site: siteIn(head, url),
    kind: 'article',
    title,
    account: accountOf(head, said),
    accountId: line(wordOf(head, 'account_id')),
    author: line(withoutWikiLinks(wordOf(head, 'author', 'authors', 'creator')) ?? said.author),
    publishedAt: publishedAt(head, said),
    sourceUrl: webAddress(wordOf(head, 'source_url') ?? said.sourceUrl),
    cover: webAddress(wordOf(head, 'cover', 'image') ?? said.cover),
    description: wordOf(head, 'description', 'excerpt', 'summary') ?? said.description,
    original: said.original,
    repostOf: repostOf(head) ?? said.repostOf,
    partial: said.partial || wordOf(head, 'partial') === 'true',
  };
}

function repostOf(head: Head): Repost | null {
  const repost: Repost = {
    account: line(wordOf(head, 'repost_of')),
    author: line(wordOf(head, 'repost_author')),
    url: webAddress(wordOf(head, 'repost_url')),
    introduction: line(wordOf(head, 'introduction')),
  };
  return Object.values(repost).some((value) => value !== null) ? repost : null;
}

/** What the reader had noted, and when and how the document came to them. */
export function keptOf(head: Head, account: string | null): Kept {
  const kept: Kept = {};
  const clippedAt = ownTime(wordOf(head, 'fetch_date', 'clipped', 'created') ?? '');
  const source = sourceOf(head);
  const via = wordOf(head, 'via') ?? (source === account ? null : source);
  const status = wordOf(head, 'status');
  const tags = listOf(head, 'tags', 'tag', 'keywords').map(oneLine);
  if (clippedAt) kept.clippedAt = clippedAt;
  if (via) kept.via = oneLine(via);
  if (status === 'unread' || status === 'reading' || status === 'archived') kept.status = status;
  if (tags.length > 0) kept.tags = [...new Set(tags)];
  return kept;
}

/** The name under which an archive keeps the account: the account's, a feed's or a medium's. */
export function sourceOf(head: Head): string | null {
  const words = [wordOf(head, 'source'), wordOf(head, 'account')];
  return line(words.find((word) => word !== null && !/^https?:\/\//i.test(word)) ?? null);
}

/** An account named by the page beats the name of a feed, which is none. */
function accountOf(head: Head, said: Said): string | null {
  const source = sourceOf(head);
  const isFeed = source !== null && !isOwn(head) && /\b(?:feed|rss)\b/i.test(source);
  return line(said.account) ?? (isFeed ? null : source);
}

/** A key that an export of ours wrote. A WeChat identity counts only with an address on WeChat's own host. */
function keyIn(head: Head, url: URL | null): string | null {
  const id = wordOf(head, 'id') ?? '';
  if (!url) return /^urn:sha256:[0-9a-f]{64}$/.test(id) ? id : null;
  const isWechat = url.hostname === 'mp.weixin.qq.com' && /^wx:[\w+/=-]{4,44}:\d{1,20}:\d{1,3}$/.test(id);
  return isWechat && !keyOf(url).startsWith('wx:') ? id : null;
}

function siteIn(head: Head, url: URL | null): string {
  if (!url) return 'import';
  const site = siteOf(url)?.name ?? 'generic';
  return wordOf(head, 'site') === 'generic' ? 'generic' : site;
}

/** The head's day; the page's time of day where it is of the same day, or where the head has none. */
function publishedAt(head: Head, said: Said): string | null {
  const written = publicationTime(wordOf(head, 'published', 'date', 'publish_date') ?? '');
  const day = publicationTime(wordOf(head, 'date') ?? '');
  const shown = publicationTime(said.time ?? '');
  const known = written ?? day;
  if (known === null) return shown;
  return shown !== null && known.length === 10 && shown.startsWith(known) ? shown : known;
}

/** Obsidian's clipper writes people as links: `[[name]]`. */
function withoutWikiLinks(text: string | null): string | null {
  return text?.replace(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, '$1') ?? null;
}

function line(text: string | null): string | null {
  return text === null ? null : oneLine(text) || null;
}

function webAddress(text: string | null): string | null {
  return text !== null && /^https?:\/\//i.test(text) && URL.canParse(text) ? text : null;
}
