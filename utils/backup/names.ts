import { pictureEnding } from '@/utils/export/picture-path';

/** What a backup calls itself; a reader refuses versions that it does not know. */
export const FORMAT = { format: 'mocang-backup', version: 1 };

/** The first entry: the format, when it was written, and the articles that follow. */
export const HEAD = 'backup.json';
export const SETTINGS = 'settings.json';
export const TAGS = 'tags.jsonl';
/** The last entry: how many there are. Without it the file was cut. */
export const END = 'end.json';

const ARTICLE = /^articles\/([\w-]{1,80})\.jsonl$/;
const PICTURE = /^pictures\/([0-9a-f]{64})\.\w+$/;

export function articleName(id: string): string {
  return `articles/${id}.jsonl`;
}

/** The id in such a name; null where it is another. */
export function idIn(name: string): string | null {
  return ARTICLE.exec(name)?.[1] ?? null;
}

export function pictureName(hash: string, type: string): string {
  return `pictures/${hash}.${pictureEnding(type)}`;
}

/** The SHA-256 (hex) in such a name; null where it is another. */
export function hashIn(name: string): string | null {
  return PICTURE.exec(name)?.[1] ?? null;
}
