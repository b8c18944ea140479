/**
 * The Article: what the library keeps about one clipped article. Plain JSON, so that it passes unchanged through messages,
 * IndexedDB, backups and golden files. Its words and pictures are in the {@link Body}, so that a list never loads them.
 */

import type { Fidelity } from './fidelity';

/** WeChat's own types of article (`item_show_type`), and `article` for every other site. */
export type Kind = 'article' | 'video' | 'music' | 'audio' | 'pictures' | 'text' | 'short';

/** What the reader has done with an article. */
export type Status = 'unread' | 'reading' | 'archived';

/** How much of everything was kept. `characters` counts what is not white space. */
export type Measure = {
  characters: number;
  images: number;
  links: number;
  codeBlocks: number;
  tables: number;
  formulas: number;
};

/** Where the words of a repost (转载) were first published, and what the account that reposts them says before them. */
export type Repost = {
  account: string | null;
  /** The writer, where the page names one beside the account. */
  author: string | null;
  url: string | null;
  /** 编者荐语: the reposting editor's own words, one line for each paragraph. */
  introduction: string | null;
};

/** What the page itself tells about an article, before anybody keeps it. */
export type Facts = {
  /** `wx:<biz>:<mid>:<idx>`, else the canonical address. Two pages with one key are one article. */
  key: string;
  /** The canonical address: complete, https, without tracking. */
  url: string;
  /** WeChat's permanent short address (`https://mp.weixin.qq.com/s/…`) where the page or the tab shows it. */
  shortUrl: string | null;
  /** Name of the site adapter that read the page; `generic` where none did; `import` for a document without one. */
  site: string;
  kind: Kind;
  /** One line, never empty: a page without a title is named after its first words. */
  title: string;
  /** 公众号, or the medium on other sites. */
  account: string | null;
  /** `gh_…` on WeChat. */
  accountId: string | null;
  /** The writer, where the page names one. */
  author: string | null;
  /** ISO 8601 in +08:00 to the second (`2025-11-10T12:00:10+08:00`), or the day alone (`2025-11-10`) where no time is known. */
  publishedAt: string | null;
  /** 阅读原文. */
  sourceUrl: string | null;
  cover: string | null;
  description: string | null;
  /** The page carries the author's 原创 mark. */
  original: boolean;
  /** Null where the page is no repost, or does not say so. */
  repostOf: Repost | null;
  /** Only a part stood on the page: the free beginning of a paid article, the first words on the card of a repost. */
  partial: boolean;
};

export type Article = Facts & {
  /** Random UUID, given by the library, never changed. */
  id: string;
  /** When it was clipped for the first time: ISO 8601 in UTC. */
  clippedAt: string;
  /** Feed or tool that an imported document came through; `via` in the front matter. */
  via: string | null;
  tags: string[];
  status: Status;
  /** The first words of the text, for lists. At most 140 characters. */
  excerpt: string;
  measure: Measure;
  /** The version of the body that is current; counted from 1. */
  version: number;
  /** SHA-256 (hex) of the body's text, white space left out: the same hash, the same words. */
  textHash: string;
  /** When it was moved to the trash: ISO 8601 in UTC. */
  deletedAt: string | null;
};

/** One version of an article's content. Versions are appended, never rewritten. */
export type Body = {
  articleId: string;
  version: number;
  /** Clean HTML: no `style`, no scripts; a picture is `<img data-src width height alt>` without `src`. */
  html: string;
  measure: Measure;
  /** Absent where nobody counted: documents from elsewhere, bodies from before it was counted. */
  fidelity?: Fidelity;
  /** {@link SANITISER_VERSION} at the time of writing. */
  sanitiser: number;
  savedAt: string;
};

/** What clipping a page gives: the facts and the cleaned content, not yet in any library. */
export type Clip = {
  facts: Facts;
  html: string;
  /** The body's words as one reads them, blocks on lines of their own: what is searched, hashed and excerpted. */
  text: string;
  /** Addresses of the body's pictures in reading order, without repeats. The worker that keeps them has no DOM to ask. */
  pictures: string[];
  measure: Measure;
  /** As in {@link Body}. */
  fidelity?: Fidelity;
  /** Wall time in the page, in milliseconds. `extract` is copy, read, clean, measure; sanitising is its own row. */
  milliseconds: { extract: number; sanitise: number };
};

/** A document from outside, ready to be kept: a clip, what its file already knew, and other addresses it goes by. */
export type Incoming = Clip &
  Partial<Pick<Article, 'clippedAt' | 'via' | 'tags' | 'status'>> & { addresses?: string[] };

/** Why a page is not an article. Each has a sentence for people in `utils/i18n/refusals.ts`. */
export type RefusalReason =
  | 'deleted'
  | 'violation'
  | 'verification'
  | 'expired'
  | 'unavailable'
  | 'migrated'
  | 'blocked'
  | 'list'
  | 'account'
  | 'backend'
  | 'error'
  | 'empty';

/** A page that is not an article, and why. `detail` is the page's own sentence where it has one. */
export type Refusal = { refusal: RefusalReason; detail: string | null };

/** The facts alone, always in this order. */
export function factsOf(article: Facts): Facts {
  const { key, url, shortUrl, site, kind, title, account, accountId, author } = article;
  const { publishedAt, sourceUrl, cover, description, original, repostOf, partial } = article;
  return {
    ...{ key, url, shortUrl, site, kind, title, account, accountId, author },
    ...{ publishedAt, sourceUrl, cover, description, original, repostOf, partial },
  };
}

export function isRefusal(outcome: object | null): outcome is Refusal {
  return outcome !== null && 'refusal' in outcome;
}

/** The publication day (`YYYY-MM-DD`), which every `publishedAt` begins with. */
export function publishedDay(article: Pick<Facts, 'publishedAt'>): string | null {
  return article.publishedAt?.slice(0, 10) ?? null;
}
