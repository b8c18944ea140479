import type { Clip, Facts, Kind, Measure, Refusal, RefusalReason, Repost } from '@/utils/article';
import { codedError } from '@/utils/coded-error';
import { checkFidelity } from './check-fidelity';

/**
 * What the clipper returned from a page, believed only as far as it may be: every field has its type and a size, and
 * the page claims no identity but its own. `address` is the tab's. Throws `CLIP-INVALID`.
 */
export function checkClip(result: unknown, address: URL): Clip | Refusal {
  const fields = record(result, 'result');
  if ('refusal' in fields) return refusal(fields);
  return {
    facts: checkIdentity(facts(record(fields.facts, 'facts')), address),
    html: text(fields.html, 'html', 30_000_000),
    text: text(fields.text, 'text', 10_000_000),
    pictures: pictures(fields.pictures),
    measure: measure(record(fields.measure, 'measure')),
    fidelity: checkFidelity(fields.fidelity),
    milliseconds: milliseconds(record(fields.milliseconds, 'milliseconds')),
  };
}

/**
 * A WeChat identity counts only on WeChat's host, an address only on its own host. The names of other sites are labels
 * and give nothing; to check them, every wake of the background would load the readers of all sites.
 */
function checkIdentity(facts: Facts, address: URL): Facts {
  const { key, url, shortUrl, site } = facts;
  const isWechat = address.hostname === 'mp.weixin.qq.com';
  const isOwnKey = key === url || (isWechat && /^wx:[\w+/=-]{4,44}:\d{1,20}:\d{1,3}$/.test(key));
  if (!isOwnKey) throw invalid('key');
  if (bareHost(new URL(url)) !== bareHost(address)) throw invalid('url');
  if (shortUrl !== null && !(isWechat && /^https:\/\/mp\.weixin\.qq\.com\/s\/[\w-]{10,64}$/.test(shortUrl)))
    throw invalid('shortUrl');
  const isOwnSite = isWechat ? /^(wechat|generic)$/.test(site) : /^(?!wechat$)[\da-z]{2,20}$/.test(site);
  if (!isOwnSite) throw invalid('site');
  return facts;
}

/** `www.` and `m.` are doors of one house. */
function bareHost({ hostname }: URL): string {
  return hostname.replace(/^(www|m)\./, '');
}

const kinds: Kind[] = ['article', 'video', 'music', 'audio', 'pictures', 'text', 'short'];

function facts(fields: Record<string, unknown>): Facts {
  return {
    key: text(fields.key, 'key', 8000),
    url: webAddress(fields.url, 'url'),
    shortUrl: orNull(webAddress)(fields.shortUrl, 'shortUrl'),
    site: text(fields.site, 'site', 100),
    kind: oneOf(kinds, fields.kind, 'kind'),
    title: line(fields.title, 'title'),
    account: orNull(line)(fields.account, 'account'),
    accountId: orNull(line)(fields.accountId, 'accountId'),
    author: orNull(line)(fields.author, 'author'),
    publishedAt: orNull(moment)(fields.publishedAt, 'publishedAt'),
    sourceUrl: orNull(webAddress)(fields.sourceUrl, 'sourceUrl'),
    cover: orNull(webAddress)(fields.cover, 'cover'),
    description: orNull((value, name) => text(value, name, 20_000))(fields.description, 'description'),
    original: fields.original === true,
    repostOf: fields.repostOf === null ? null : repost(record(fields.repostOf, 'repostOf')),
    partial: fields.partial === true,
  };
}

function repost(fields: Record<string, unknown>): Repost {
  return {
    account: orNull(line)(fields.account, 'repostOf.account'),
    author: orNull(line)(fields.author, 'repostOf.author'),
    url: orNull(webAddress)(fields.url, 'repostOf.url'),
    introduction: orNull((value, name) => text(value, name, 20_000))(fields.introduction, 'repostOf.introduction'),
  };
}

const measures: (keyof Measure)[] = ['characters', 'images', 'links', 'codeBlocks', 'tables', 'formulas'];

function measure(fields: Record<string, unknown>): Measure {
  return Object.fromEntries(measures.map((name) => [name, Math.trunc(amount(fields[name], name))])) as Measure;
}

function milliseconds({ extract, sanitise }: Record<string, unknown>): Clip['milliseconds'] {
  return { extract: amount(extract, 'extract'), sanitise: amount(sanitise, 'sanitise') };
}

/** Only addresses of the web: what a body holds as `data:` needs no fetching. */
function pictures(value: unknown): string[] {
  if (!Array.isArray(value) || value.length > 5000) throw invalid('pictures');
  return value.filter((address): address is string => isWebAddress(address));
}

const reasons: RefusalReason[] = [
  ...(['deleted', 'violation', 'verification', 'expired', 'unavailable', 'migrated'] as const),
  ...(['blocked', 'list', 'account', 'backend', 'error', 'empty'] as const),
];

function refusal(fields: Record<string, unknown>): Refusal {
  const detail = fields.detail === null ? null : text(fields.detail, 'detail', 20_000).slice(0, 500);
  return { refusal: oneOf(reasons, fields.refusal, 'refusal'), detail };
}

function record(value: unknown, name: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid(name);
  return value as Record<string, unknown>;
}

function text(value: unknown, name: string, longest: number): string {
  if (typeof value !== 'string' || value.length > longest) throw invalid(name);
  return value;
}

function line(value: unknown, name: string): string {
  const checked = text(value, name, 20_000);
  if (checked.trim() === '') throw invalid(name);
  return checked;
}

function moment(value: unknown, name: string): string {
  const checked = text(value, name, 40);
  if (!/^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d[+-]\d\d:\d\d)?$/.test(checked)) throw invalid(name);
  return checked;
}

function webAddress(value: unknown, name: string): string {
  if (!isWebAddress(value)) throw invalid(name);
  return value;
}

function isWebAddress(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 8000 && /^https?:\/\//i.test(value) && URL.canParse(value);
}

function amount(value: unknown, name: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) throw invalid(name);
  return value;
}

function oneOf<T extends string>(all: T[], value: unknown, name: string): T {
  if (!all.includes(value as T)) throw invalid(name);
  return value as T;
}

function orNull(check: (value: unknown, name: string) => string): (value: unknown, name: string) => string | null {
  return (value, name) => (value === null ? null : check(value, name));
}

function invalid(name: string): Error {
  return codedError('CLIP-INVALID', `The page gave no valid article: ${name}.`);
}
