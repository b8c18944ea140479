import { parseDocument } from 'yaml';
import type { Head, Headed } from './head';

/** Longer heads are not read: nobody writes one, and YAML of that size only costs time. In characters. */
const longestHead = 65_536;

/**
 * Front matter between `---` lines. 8.9 % of the heads in real archives are not valid YAML (`title: A: B`, lone quotes) and
 * some more parse to something else than they say (` #`, `[x]`, `null`), so a key on one line is taken as it stands
 * there; YAML has the word where a value is quoted or goes over several lines.
 */
export function readFrontMatter(text: string): Headed | null {
  const [whole, inside] = frontMatter.exec(text) ?? [];
  if (inside === undefined || inside.length > longestHead) return null;
  const entries = entriesOf(inside);
  if (entries.length === 0) return null;
  const parsed = once(() => parse(inside));
  const body = text.slice(whole?.length);
  const title = headingIn(body);
  const head: Head = new Map();
  for (const entry of entries) head.set(entry.key.toLowerCase(), readValue(entry, parsed, title));
  return { head, body, form: 'front-matter' };
}

/** YAML takes longer to parse than all the rest of a short document, and most heads need none of it. */
function once<Result>(work: () => Result): () => Result {
  let done: { result: Result } | null = null;
  return () => {
    done ??= { result: work() };
    return done.result;
  };
}

const frontMatter = /^---[ \t]*(?:\r\n|\r|\n)([\s\S]*?)(?:\r\n|\r|\n)(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|$)/;

/** A key at the margin, what stands behind it, and the lines below that belong to it. */
type Entry = { key: string; line: string; below: string[] };

function entriesOf(head: string): Entry[] {
  const entries: Entry[] = [];
  for (const line of head.split(/\r\n|\r|\n/)) {
    const key = /^([\p{L}_][\p{L}\p{N}_ -]*?)\s*:(?:\s+(.*))?$/u.exec(line);
    if (key?.[1]) entries.push({ key: key[1], line: (key[2] ?? '').trim(), below: [] });
    else entries.at(-1)?.below.push(line);
  }
  return entries;
}

/** Every scalar as its own text: no numbers, dates or nulls. Null where the head is not valid YAML. */
function parse(head: string): Record<string, unknown> | null {
  try {
    const document = parseDocument(head, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' });
    const value: unknown = document.errors.length > 0 ? null : document.toJS({ maxAliasCount: 10 });
    return typeof value === 'object' && value !== null ? { ...value } : null;
  } catch {
    return null; // more aliases than any head needs
  }
}

function readValue(
  { key, line, below }: Entry,
  parsed: () => Record<string, unknown> | null,
  title: string,
): string | string[] {
  const isList = /^(?:tags?|aliases|keywords|categories|authors?)$/i.test(key);
  if (below.some((more) => more.trim() !== '')) return wordsOf(parsed()?.[key]) ?? belowOf(line, below);
  if (isList && /^\[.*\]$/.test(line)) return wordsOf(parsed()?.[key]) ?? line.slice(1, -1).split(/[,，]/);
  if (/^(?:"[^"]*|'[^']*)$/.test(line) && !(/^title$/i.test(key) && line === title)) return line.slice(1);
  if (!/^(?:".*"|'.*')$/.test(line)) return line;
  // `title: "A"`: mostly quoted by YAML's rule, sometimes the quotes are the title's own. The heading below knows.
  if (/^title$/i.test(key) && line === title) return line;
  return scalar(line) ?? line;
}

function scalar(quoted: string): string | null {
  const value = parse(`v: ${quoted}`)?.v;
  return typeof value === 'string' ? value : null;
}

function wordsOf(value: unknown): string | string[] | null {
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : null;
}

/** Lines below a key in a head that YAML refuses: items of a list, or the value going on. */
function belowOf(line: string, below: string[]): string | string[] {
  const items = below.map((more) =>
    /^\s*-\s+(.*)$/
      .exec(more)?.[1]
      ?.trim()
      .replace(/^(["'])(.*)\1$/, '$2'),
  );
  if (line === '' && items.every((item) => item !== undefined)) return items as string[];
  return [line.replace(/^[|>][+-]?$/, ''), ...below.map((more) => more.trim())].join(' ').trim();
}

function headingIn(body: string): string {
  return /^\s*#\s+(.*)$/m.exec(body.slice(0, 4096))?.[1]?.trim() ?? '';
}
