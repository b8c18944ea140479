import { useMemo, useRef } from 'preact/hooks';
import type { Article } from '@/utils/article';
import { type Entry, entryOf } from '@/utils/search/entry';
import { fold } from '@/utils/search/fold';

type Folded = { text: string; folded: string };

/** The articles made ready for searching. A text is folded once for as long as it stays the same. */
export function useEntries(articles: Article[], texts: Map<string, string> | null): Entry[] {
  const known = useRef(new Map<string, Folded>());
  return useMemo(() => {
    const next = new Map<string, Folded>();
    const entries = articles.map((article) => {
      const text = texts?.get(article.id) ?? '';
      const before = known.current.get(article.id);
      const now = before?.text === text ? before : { text, folded: fold(text) };
      next.set(article.id, now);
      return entryOf(article, now.folded);
    });
    known.current = next;
    return entries;
  }, [articles, texts]);
}
