import type { Article } from '@/utils/article';
import { dataAddress } from '../data-address';
import type { ExportSource } from '../export';

/** Markup whose pictures are still names: they are read one at a time, when they are written. */
export type PictureNames = { picture(address: string): string | null; written(markup: string): AsyncGenerator<string> };

/** Pictures of an article as addresses that hold them. */
export async function heldPictures(article: Article, source: ExportSource): Promise<PictureNames> {
  const hashes = new Map((await source.pictureUses(article.id)).map(({ address, hash }) => [address, hash]));
  // Nobody can have written it into an article.
  const sign = crypto.randomUUID();
  const picture = (address: string) => {
    if (address.startsWith('data:')) return address;
    const hash = hashes.get(address);
    return hash ? `${sign}:${hash}:` : null;
  };
  async function* written(markup: string) {
    const parts = markup.split(new RegExp(`${sign}:(\\w+):`));
    for (const [at, part] of parts.entries()) {
      if (at % 2 === 0) {
        yield part;
        continue;
      }
      const kept = await source.picture(part);
      if (kept) yield* dataAddress(kept.blob, kept.type);
    }
  }
  return { picture, written };
}
