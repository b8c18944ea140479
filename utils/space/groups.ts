import type { Article } from '@/utils/article';
import { localDay } from '@/utils/local-day';
import type { ArticleSpace } from '@/utils/space/article-space';

/** What belongs together and how many bytes it takes. */
export type SpaceGroup = { name: string; bytes: number; articles: number };

export type SpaceTotals = { pictures: number; text: number; older: number; trash: number };

/** Bytes of the library by kind; what is in the trash counts there alone. */
export function totalsOf(spaces: ArticleSpace[]): SpaceTotals {
  const totals = { pictures: 0, text: 0, older: 0, trash: 0 };
  for (const entry of spaces) {
    if (entry.article.deletedAt !== null) totals.trash += bytesOf(entry);
    else for (const kind of ['pictures', 'text', 'older'] as const) totals[kind] += entry[kind];
  }
  return totals;
}

/** Largest first. */
export function byAccount(spaces: ArticleSpace[]): SpaceGroup[] {
  return grouped(spaces, ({ account, site }) => account ?? site).sort((a, b) => b.bytes - a.bytes);
}

/** By the month in which they were kept (`2026-11`), newest first. */
export function byMonth(spaces: ArticleSpace[]): SpaceGroup[] {
  const monthOf = ({ clippedAt }: Article) => localDay(new Date(clippedAt)).slice(0, 7);
  return grouped(spaces, monthOf).sort((a, b) => b.name.localeCompare(a.name));
}

function grouped(spaces: ArticleSpace[], nameOf: (article: Article) => string): SpaceGroup[] {
  const groups = new Map<string, SpaceGroup>();
  for (const entry of spaces) {
    if (entry.article.deletedAt !== null) continue;
    const name = nameOf(entry.article);
    const group = groups.get(name) ?? { name, bytes: 0, articles: 0 };
    groups.set(name, { name, bytes: group.bytes + bytesOf(entry), articles: group.articles + 1 });
  }
  return [...groups.values()];
}

function bytesOf({ pictures, text, older }: ArticleSpace): number {
  return pictures + text + older;
}
