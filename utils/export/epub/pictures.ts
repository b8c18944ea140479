import type { Article } from '@/utils/article';
import type { ExportSource } from '../export';
import { picturePath } from '../picture-path';
import { corePicture, type Picture } from './core-picture';
import type { Item } from './package';

/** A picture's file in the book; `blob` where it is not there yet. */
type Found = { item: Item; blob: Blob | null };

/** The pictures of a book: each file once, however many articles show it. Null for one that cannot be shown. */
export type BookPictures = { find(article: Article, address: string): Promise<Found | null> };

export function bookPictures(source: ExportSource): BookPictures {
  const known = new Map<string, Item | null>();
  let last: { id: string; hashes: Map<string, string | null> } = { id: '', hashes: new Map() };
  const hashOf = async ({ id }: Article, address: string) => {
    if (address.startsWith('data:')) return await digest(address);
    if (last.id !== id)
      last = { id, hashes: new Map((await source.pictureUses(id)).map(({ address, hash }) => [address, hash])) };
    return last.hashes.get(address) ?? null;
  };
  const find = async (article: Article, address: string) => {
    const hash = await hashOf(article, address);
    if (hash === null) return null;
    const item = known.get(hash);
    if (item !== undefined) return item && { item, blob: null };
    const given = address.startsWith('data:') ? inline(address) : await source.picture(hash);
    const shown = given && (await corePicture(given));
    const made = shown && itemOf(picturePath(hash, shown.type), shown.type);
    known.set(hash, made);
    return made && { item: made, blob: shown.blob };
  };
  return { find };
}

function itemOf(path: string, type: string): Item {
  return { id: path.replace(/\W/g, '-'), path, type };
}

async function digest(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A picture that the body holds itself, in base64. Nobody has looked at its bytes: it has no type, and is drawn anew. */
function inline(address: string): Picture | null {
  try {
    const bytes = Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (sign) => sign.charCodeAt(0));
    return { blob: new Blob([bytes]), type: '' };
  } catch {
    return null;
  }
}
