import type { Facts, Kind, Repost, Status } from '@/utils/article';
import type { TrimmedLines } from '@/utils/export/trimmed-lines';
import type { Indexed } from '../indexed';

/** Our index's entry of one note: pictures as pairs of path in the archive and original address, in reading order. */
export type IndexedNote = Indexed & { pictures: [path: string, address: string][] };

/**
 * `mocang.json` of an archive of ours: note → what it cannot say itself. It is foreign data like the rest, so every field is
 * checked; null where it is none of ours, and then the notes stand for themselves.
 */
export function readIndex(json: string): Map<string, IndexedNote> | null {
  const index = record(parse(json));
  if (index?.format !== 'mocang' || index.version !== 1 || !Array.isArray(index.articles)) return null;
  const notes = new Map<string, IndexedNote>();
  for (const item of index.articles) {
    const note = record(item);
    const facts = factsIn(record(note?.facts));
    if (!note || typeof note.file !== 'string' || !facts) continue;
    notes.set(note.file, {
      facts,
      clippedAt: momentOrNull(note.clippedAt),
      kept: keptIn(note),
      pictures: pairsIn(note.pictures),
      trimmed: trimmedIn(note.trimmed),
      around: aroundIn(record(note.around)),
    });
  }
  return notes;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

const statuses: Status[] = ['unread', 'reading', 'archived'];
const kinds: Kind[] = ['article', 'video', 'music', 'audio', 'pictures', 'text', 'short'];

function factsIn(facts: Record<string, unknown> | null): Facts | null {
  if (!facts) return null;
  const { key, url, site, title, kind } = facts;
  if (!isLine(key) || !isAddress(url) || !isKeyOf(key, url) || !isLine(site) || !isLine(title)) return null;
  return {
    key,
    url,
    site,
    title,
    shortUrl: isAddress(facts.shortUrl) ? facts.shortUrl : null,
    kind: kinds.find((each) => each === kind) ?? 'article',
    account: lineOrNull(facts.account),
    accountId: lineOrNull(facts.accountId),
    author: lineOrNull(facts.author),
    publishedAt: momentOrNull(facts.publishedAt),
    sourceUrl: isAddress(facts.sourceUrl) ? facts.sourceUrl : null,
    cover: isAddress(facts.cover) ? facts.cover : null,
    description: lineOrNull(facts.description),
    original: facts.original === true,
    repostOf: repostIn(record(facts.repostOf)),
    partial: facts.partial === true,
  };
}

function repostIn(repost: Record<string, unknown> | null): Repost | null {
  return (
    repost && {
      account: lineOrNull(repost.account),
      author: lineOrNull(repost.author),
      url: isAddress(repost.url) ? repost.url : null,
      introduction: lineOrNull(repost.introduction),
    }
  );
}

/** A WeChat identity counts only with an address on WeChat's own host. */
function isKeyOf(key: string, url: string): boolean {
  const { hostname } = new URL(url);
  return key === url || (hostname === 'mp.weixin.qq.com' && /^wx:[\w+/=-]{4,44}:\d{1,20}:\d{1,3}$/.test(key));
}

function pairsIn(value: unknown): [string, string][] {
  if (!Array.isArray(value)) return [];
  return value.filter((pair): pair is [string, string] => Array.isArray(pair) && isLine(pair[0]) && isPicture(pair[1]));
}

function trimmedIn(value: unknown): TrimmedLines | null {
  const { of, lines } = record(value) ?? {};
  const isPlace = (at: unknown) => Number.isInteger(at) && Number(at) >= 0;
  if (!isPlace(of) || !Array.isArray(lines)) return null;
  const isLine = (pair: unknown) => Array.isArray(pair) && isPlace(pair[0]) && typeof pair[1] === 'string';
  return lines.every(isLine) ? { of: Number(of), lines } : null;
}

function keptIn({ via, tags, status }: Record<string, unknown>): IndexedNote['kept'] {
  return {
    via: lineOrNull(via),
    tags: Array.isArray(tags) ? tags.filter(isLine) : [],
    status: statuses.find((each) => each === status) ?? 'unread',
  };
}

function aroundIn(around: Record<string, unknown> | null): IndexedNote['around'] {
  const { before, after } = around ?? {};
  return typeof before === 'string' && typeof after === 'string' ? { before, after } : null;
}

function record(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
}

function isLine(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= 20_000;
}

function lineOrNull(value: unknown): string | null {
  return isLine(value) ? value : null;
}

function isAddress(value: unknown): value is string {
  return isLine(value) && /^(?:https?:\/\/|urn:sha256:)/i.test(value) && URL.canParse(value);
}

function isPicture(value: unknown): value is string {
  return isLine(value) && /^https?:\/\//i.test(value);
}

function momentOrNull(value: unknown): string | null {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d(?:T[\d:.]{5,12}(?:Z|[+-]\d\d:\d\d))?$/.test(value)
    ? value
    : null;
}
