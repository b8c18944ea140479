import { legal } from '../file-name';
import { oneLine } from '../one-line';
import { formatDate } from './date-format';
import { asList, asText, list, mapText, moment, text, type Value } from './value';

/** What one argument of a filter must be; a number as digits. `any` takes a variable too. */
type Wanted = 'text' | 'number' | 'any';

/** `usage` is shown to people. `optional`: how many arguments at the end may be left out. */
export type Filter = {
  usage: string;
  wants: Wanted[];
  optional?: number;
  /** Is asked for a value that is absent, too. */
  fills?: boolean;
  apply(value: Value, args: Value[]): Value;
};

const word = (args: Value[], at: number) => asText(args[at] ?? null);

const all = {
  date: {
    usage: 'date:"YYYY-MM-DD"',
    wants: ['text', 'text'],
    optional: 1,
    apply: (value, args) => moment(formatDate(asText(value), word(args, 0), word(args, 1)) ?? asText(value)),
  },
  default: {
    usage: 'default:"…"',
    wants: ['any'],
    fills: true,
    apply: (value, [other = null]) =>
      value === null || (value.kind !== 'list' && asText(value) === '') ? other : value,
  },
  trim: { usage: 'trim', wants: [], apply: (value) => mapText(value, (each) => oneLine(each).replace(/\s+/g, ' ')) },
  lower: { usage: 'lower', wants: [], apply: (value) => mapText(value, (each) => each.toLowerCase()) },
  upper: { usage: 'upper', wants: [], apply: (value) => mapText(value, (each) => each.toUpperCase()) },
  replace: {
    usage: 'replace:"…","…"',
    wants: ['text', 'text'],
    apply: (value, args) => mapText(value, (each) => each.replaceAll(word(args, 0), () => word(args, 1))),
  },
  truncate: {
    usage: 'truncate:20',
    wants: ['number', 'text'],
    optional: 1,
    apply: (value, args) => mapText(value, (each) => truncate(each, Number(word(args, 0)), word(args, 1))),
  },
  slug: { usage: 'slug', wants: [], apply: (value) => mapText(value, slug) },
  safe: { usage: 'safe', wants: [], apply: (value) => mapText(value, legal) },
  list: { usage: 'list', wants: [], apply: (value) => list(asList(value)) },
  split: {
    usage: 'split:","',
    wants: ['text'],
    apply: (value, args) =>
      list(
        asText(value)
          .split(word(args, 0))
          .map((each) => each.trim())
          .filter(Boolean),
      ),
  },
  join: {
    usage: 'join:", "',
    wants: ['text'],
    apply: (value, args) => {
      const joined = asList(value).join(word(args, 0));
      return value?.kind === 'list' && value.raw ? { kind: 'raw', text: joined } : text(joined);
    },
  },
  tag: { usage: 'tag', wants: [], apply: tags },
  hashtag: { usage: 'hashtag', wants: [], apply: (value) => raw(tags(value), (each) => `#${each}`) },
  wikilink: { usage: 'wikilink', wants: [], apply: (value) => raw(value, (each) => `[[${linkName(each)}]]`) },
} satisfies Record<string, Filter>;

export type FilterName = keyof typeof all;

/** Every filter by its name. */
export const filters: Record<string, Filter> = all;

function tags(value: Value): Value {
  const named = mapText(value, tagName);
  return named?.kind === 'list' ? list([...new Set(named.items)]) : named;
}

/** Marks of a program's own in place of plain words. */
function raw(value: Value, mark: (text: string) => string): Value {
  if (value === null) return null;
  if (value.kind === 'list') return list(value.items.map(mark), true);
  return { kind: 'raw', text: mark(asText(value)) };
}

/** At most so many characters as people count them; `end` stands for what was cut off. */
function truncate(whole: string, most: number, end: string): string {
  let cut = '';
  let count = 0;
  // A character is hardly ever longer than 64 units, so that a long text is not looked through to its end.
  for (const { segment } of new Intl.Segmenter('zh').segment(whole.slice(0, (most + 1) * 64))) {
    if (count++ === most) return cut.trimEnd() + end;
    cut += segment;
  }
  return cut;
}

/** Letters and digits of any script, `-` between. */
function slug(whole: string): string {
  return whole
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

/**
 * A tag as Obsidian allows it: letters, digits, `_`, `-`, `/` and emoji, at least one of them no digit; no spaces
 * (help.obsidian.md, Tags).
 */
function tagName(tag: string): string {
  const name = tag
    .normalize('NFC')
    .replace(/(?:(?!\u200d|\ufe0f)[^\p{L}\p{N}\p{M}\p{ExtPict}\p{RI}_/-])+/gu, '-')
    .replace(/-{2,}/g, '-')
    .replace(/\/{2,}/g, '/')
    .replace(/^[-/]+|[-/]+$/g, '');
  return /^\p{N}+$/u.test(name) ? `_${name}` : name;
}

/** The name of a page without signs that end or part a link. */
function linkName(name: string): string {
  return oneLine(name)
    .replace(/[[\]|#^]/g, '')
    .trim();
}
