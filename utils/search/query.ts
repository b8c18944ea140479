import { fold } from './fold';

/** What a search box asks for. Everything is folded; words and fields must all be met. */
export type Query = { words: string[]; account: string[]; tag: string[]; author: string[]; site: string[] };

type Field = Exclude<keyof Query, 'words'>;

const names: Record<Field, string[]> = {
  account: ['公众号', '公眾號', 'account'],
  tag: ['标签', '標籤', 'tag'],
  author: ['作者', 'author'],
  site: ['站点', '站點', '网站', '網站', 'site'],
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
  const field = Object.entries(names).find(([, known]) => known.includes(fold(name)))?.[0];
  return (field as Field | undefined) ?? null;
}
