import type { Article, Body } from '@/utils/article';
import type { PictureJob, PictureUse } from '@/utils/library/library';

/** Everything that the library holds of one article, in the trash or not, as it lies in its tables; not the pictures' bytes. */
export type ArticleRows = {
  article: Article;
  /** Every version, the oldest first. */
  bodies: Body[];
  /** What is searched; null where there is none. */
  text: string | null;
  /** Other addresses of it. */
  aliases: string[];
  /** Pictures that are kept, and those that wait or failed. */
  uses: PictureUse[];
  jobs: PictureJob[];
};

export type TagRow = { name: string; usedAt: string };

/** A line of an article's file: one row, under its own name. */
type Line =
  | { article: Article }
  | { body: Body }
  | { text: string }
  | { alias: string }
  | { use: PictureUse }
  | { job: PictureJob };

export function toLines({ article, bodies, text, aliases, uses, jobs }: ArticleRows): string {
  const lines: Line[] = [
    { article },
    ...bodies.map((body) => ({ body })),
    ...(text === null ? [] : [{ text }]),
    ...aliases.map((alias) => ({ alias })),
    ...uses.map((use) => ({ use })),
    ...jobs.map((job) => ({ job })),
  ];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}
