import { fold } from './fold';

/** What a search box asks for. Everything is folded; words and fields must all be met. */
export type Query = { words: string[]; account: string[]; tag: string[]; author: string[]; site: string[] };

type Field = Exclude<keyof Query, 'words'>;

const fields: Record<string, Field> = {
  公众号: 'account',
  公眾號: 'account',
  account: 'account',
  标签: 'tag',
  標籤: 'tag',
  tag: 'tag',
  作者: 'author',
  author: 'author',
  站点: 'site',
  站點: 'site',
  网站: 'site',
  網站: 'site',
  site: 'site',
};

/** One term: an optional `name:` or `name：`, then quoted words or a run without spaces. */
const term = /(?:([^\s:："“”]+)[:：]\s*)?(?:["“]([^"“”]*)["”]?|(\S+))|(\S+)/gu;

/** `榫卯 公众号:木作 标签:"两 字"` → what to look for. A prefix that we do not know stays a word. */
export function parseQuery(text: string): Query {
  const query: Query = { words: [], account: [], tag: [], author: [], site: [] };
  for (const match of text.matchAll(term)) add(query, match);
  return query;
}

/** True where there is nothing to look for, so that everything is found. */
export function isEmptyQuery(query: Query): boolean {
  return Object.values(query).every((terms) => terms.length === 0);
}

function add(query: Query, [whole, name, quoted, plain]: RegExpMatchArray): void {
  if (isBarePrefix(whole)) return;
  const field = name === undefined ? null : fieldOf(name);
  const value = fold(field || name === undefined ? (quoted ?? plain ?? whole) : whole).trim();
  if (value) query[field ?? 'words'].push(value);
}

/** `公众号:` with nothing after it yet: somebody is still typing. */
function isBarePrefix(whole: string): boolean {
  return /[:：]$/.test(whole) && fieldOf(whole.slice(0, -1)) !== null;
}

function fieldOf(name: string): Field | null {
  return fields[fold(name)] ?? null;
}
