import type { Entry } from './entry';
import type { Query } from './query';

/** How well an article answers a query: words met in the title, words met in names and tags, hits in all. */
export type Match = { title: number; names: number; hits: number };

/** How the entry answers, or null where it does not: every word must be somewhere, every field must be met. */
export function match(entry: Entry, query: Query): Match | null {
  if (!meetsFields(entry, query)) return null;
  const found: Match = { title: 0, names: 0, hits: 0 };
  for (const word of query.words) {
    const inTitle = count(entry.title, word);
    const inNames = count(namesOf(entry), word);
    const inText = count(entry.introduction, word) + count(entry.text, word);
    if (inTitle + inNames + inText === 0) return null;
    if (inTitle) found.title++;
    if (inNames) found.names++;
    found.hits += inTitle + inText;
  }
  return found;
}

/** Better matches first; equal ones keep their order. */
export function compareMatches(a: Match, b: Match): number {
  return b.title - a.title || b.names - a.names || b.hits - a.hits;
}

function meetsFields(entry: Entry, query: Query): boolean {
  return (
    query.account.every((name) => entry.account.includes(name)) &&
    query.author.every((name) => entry.author.includes(name)) &&
    query.site.every((name) => entry.site.includes(name)) &&
    query.tag.every((name) => entry.tags.some((tag) => tag.includes(name)))
  );
}

/** Names with a separator that no word can hold, so that a word never spans two of them. */
function namesOf(entry: Entry): string {
  return [entry.account, entry.author, entry.source, ...entry.tags].join('\n');
}

function count(text: string, word: string): number {
  let found = 0;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) found++;
  return found;
}
