import type { ImportProblem } from '@/utils/import/outcome';
import { importError, problemOf } from '@/utils/import/problem';
import { parsed, record, rowsFrom, tagsFrom } from './check-rows';
import { type Contents, contentsOf } from './contents';
import { articleName, END, FORMAT, HEAD, hashIn, idIn, SETTINGS, TAGS } from './names';
import type { ArticleRows, TagRow } from './rows';

/** One article of a backup, or why it is not there. `title` is null where nothing in the file tells it. */
export type BackupItem = { place: number; of: number; title: string | null } & (
  | { kind: 'article'; rows: ArticleRows }
  | { kind: 'failed'; why: ImportProblem }
);

export type Backup = {
  tags: TagRow[];
  /** As they were written, unchecked. */
  settings: unknown;
  /** Articles, one after the other. */
  items(): AsyncGenerator<BackupItem>;
  /** The bytes of a picture; null where they are not there whole. */
  picture(hash: string): Promise<Blob | null>;
};

/** The first bytes of a backup: a header's signature at 0, the first entry's name at 30. */
const START = 30 + HEAD.length;

/** Whether a file is a backup of ours, whole or not. */
export async function isBackup(file: Blob): Promise<boolean> {
  const start = new TextDecoder('latin1').decode(await file.slice(0, START).arrayBuffer());
  if (!start.startsWith('PK')) return false;
  if (start.endsWith(HEAD)) return true;
  const { names } = await contentsOf(file);
  return names.includes(HEAD) && names.some((name) => idIn(name) !== null);
}

/** Throws the import problem `newer-backup`. */
export async function openBackup(file: Blob): Promise<Backup> {
  const contents = await contentsOf(file);
  const head = record(await json(contents, HEAD));
  if (head && Number(head.version) > FORMAT.version) throw importError({ code: 'newer-backup' });
  const pictures = new Map(contents.names.map((name) => [hashIn(name), name]));
  return {
    tags: tagsFrom((await text(contents, TAGS)) ?? ''),
    settings: await json(contents, SETTINGS),
    items: () => itemsOf(contents, titlesIn(head)),
    async picture(hash) {
      const bytes = await contents.bytes(pictures.get(hash) ?? '');
      return bytes && new Blob([bytes]);
    },
  };
}

/** What is there, and what should be: by the head's list, where that is whole. A file without its end was cut. */
async function* itemsOf(contents: Contents, titles: Map<string, string>): AsyncGenerator<BackupItem> {
  const end = record(await json(contents, END));
  const gone = new Set(Array.isArray(end?.gone) ? end.gone : []);
  const found = contents.names.flatMap((name) => idIn(name) ?? []);
  const ids = [...new Set([...titles.keys(), ...found])].filter((id) => !gone.has(id));
  const why: ImportProblem = { code: end ? 'damaged-entry' : 'cut-backup' };
  for (const [index, id] of ids.entries()) {
    const place = { place: index + 1, of: ids.length, title: titles.get(id) ?? null };
    const lines = await text(contents, articleName(id));
    yield { ...place, ...(lines === null ? { kind: 'failed', why } : rowsOf(lines)) };
  }
}

function rowsOf(lines: string): { kind: 'article'; rows: ArticleRows } | { kind: 'failed'; why: ImportProblem } {
  try {
    return { kind: 'article', rows: rowsFrom(lines) };
  } catch (error) {
    return { kind: 'failed', why: problemOf(error) };
  }
}

function titlesIn(head: Record<string, unknown> | null): Map<string, string> {
  const pairs: unknown[] = Array.isArray(head?.articles) ? head.articles : [];
  const isPair = (pair: unknown): pair is [string, string] =>
    Array.isArray(pair) && typeof pair[0] === 'string' && typeof pair[1] === 'string';
  return new Map(pairs.filter(isPair).filter(([id]) => idIn(articleName(id)) !== null));
}

async function json(contents: Contents, name: string): Promise<unknown> {
  return parsed((await text(contents, name)) ?? '');
}

async function text(contents: Contents, name: string): Promise<string | null> {
  const bytes = await contents.bytes(name);
  return bytes && new TextDecoder().decode(bytes);
}
