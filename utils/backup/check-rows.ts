import type { Article, Body, Facts, Measure } from '@/utils/article';
import { sanitise } from '@/utils/clip/sanitise';
import { importError } from '@/utils/import/problem';
import type { PictureJob, PictureUse } from '@/utils/library/library';
import type { ArticleRows, TagRow } from './rows';

/**
 * What a file says is an article → rows that may be written. A backup is foreign data like any other: every field that we
 * know must be of its kind, and bodies are cleaned by today's rules. Fields that we do not know stay. Throws `damaged-entry`.
 */
export function rowsFrom(lines: string): ArticleRows {
  const all = lines.split('\n').filter((line) => line !== '');
  const records = all.map((line) => record(parsed(line)));
  const under = <T>(name: string) => records.flatMap((each) => (each && name in each ? [each[name] as T] : []));
  const [article] = under<Article>('article').filter(isArticle);
  const bodies = under<Body>('body').filter(isBody);
  if (!article || bodies.length !== under('body').length) throw importError({ code: 'damaged-entry' });
  return {
    article,
    bodies: bodies.map((body) => ({ ...body, html: sanitise(body.html) })),
    text: under<string>('text').find(isText) ?? null,
    aliases: under<string>('alias').filter(isText),
    uses: under<PictureUse>('use').filter((use) => isLike(use, useShape)),
    jobs: under<PictureJob>('job').filter((job) => isLike(job, jobShape)),
  };
}

export function tagsFrom(lines: string): TagRow[] {
  const rows = lines.split('\n').map((line) => parsed(line) as TagRow);
  return rows.filter((row) => isLike(row, { name: isText, usedAt: isText }));
}

/** JSON, or null. */
export function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

export function record(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
}

type Test = (value: unknown) => boolean;
type Shape<T> = { [K in keyof Required<T>]: Test };

const isText = (value: unknown) => typeof value === 'string';
const isFlag = (value: unknown) => typeof value === 'boolean';
const isCount = (value: unknown) => Number.isInteger(value);
const isTexts = (value: unknown) => Array.isArray(value) && value.every(isText);
const orNull = (test: Test) => (value: unknown) => value === null || test(value);
const orAbsent = (test: Test) => (value: unknown) => value === undefined || test(value);
const oneOf = (words: string) => (value: unknown) => isText(value) && words.split(' ').includes(String(value));
const isAddress = (value: unknown) => isText(value) && /^(?:https?:\/\/|urn:)/i.test(String(value));
const like =
  <T>(shape: Shape<T>) =>
  (value: unknown) =>
    isLike(value, shape);

const repostShape: Shape<NonNullable<Facts['repostOf']>> = {
  account: orNull(isText),
  author: orNull(isText),
  url: orNull(isText),
  introduction: orNull(isText),
};

const measureShape: Shape<Measure> = {
  characters: isCount,
  images: isCount,
  links: isCount,
  codeBlocks: isCount,
  tables: isCount,
  formulas: isCount,
};

const articleShape: Shape<Article> = {
  key: isText,
  url: isAddress,
  shortUrl: orNull(isAddress),
  site: isText,
  kind: oneOf('article video music audio pictures text short'),
  title: isText,
  account: orNull(isText),
  accountId: orNull(isText),
  author: orNull(isText),
  publishedAt: orNull(isText),
  sourceUrl: orNull(isText),
  cover: orNull(isText),
  description: orNull(isText),
  original: isFlag,
  repostOf: orNull(like(repostShape)),
  partial: isFlag,
  id: (value) => isText(value) && /^[\w-]{1,80}$/.test(String(value)),
  clippedAt: isText,
  via: orNull(isText),
  tags: isTexts,
  status: oneOf('unread reading archived'),
  excerpt: isText,
  measure: like(measureShape),
  version: isCount,
  textHash: isText,
  deletedAt: orNull(isText),
};

const bodyShape: Shape<Body> = {
  articleId: isText,
  version: isCount,
  html: isText,
  measure: like(measureShape),
  fidelity: orAbsent((value) => Array.isArray(record(value)?.leftOut)),
  sanitiser: isCount,
  savedAt: isText,
};

const useShape: Shape<PictureUse> = {
  articleId: isText,
  address: isText,
  order: isCount,
  state: oneOf('waiting kept failed'),
  reason: orNull(isText),
  hash: orNull((value) => /^[0-9a-f]{64}$/.test(String(value))),
  size: orAbsent(isCount),
};

const jobShape: Shape<PictureJob> = {
  articleId: isText,
  address: isText,
  order: isCount,
  tries: isCount,
  due: (value) => Number.isFinite(value),
  reason: orAbsent(orNull(isText)),
  triedAt: orAbsent(isCount),
};

function isArticle(value: unknown): value is Article {
  return isLike(value, articleShape);
}

function isBody(value: unknown): value is Body {
  return isLike(value, bodyShape);
}

function isLike<T>(value: unknown, shape: Shape<T>): boolean {
  const fields = record(value);
  return fields !== null && Object.entries<Test>(shape).every(([name, test]) => test(fields[name]));
}
