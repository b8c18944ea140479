import type { Library } from '@/utils/library/library';

/** Bytes of pictures that a document is given with it; a clipboard of tens of megabytes chokes the programs that paste it. */
const most = 8 * 2 ** 20;

/** Types that every word processor shows. */
const shown = /^image\/(png|jpeg|gif|webp)$/;

/** The kept pictures of an article as data addresses by original address, in reading order, as far as they fit. */
export async function picturesWithin(
  library: Pick<Library, 'pictureUses' | 'picture'>,
  articleId: string,
): Promise<Map<string, string>> {
  const within = new Map<string, string>();
  let bytes = 0;
  for (const { address, hash, order } of await library.pictureUses(articleId)) {
    const picture = hash === null || order < 0 ? null : await library.picture(hash);
    if (!picture || !shown.test(picture.type) || bytes + picture.size > most) continue;
    bytes += picture.size;
    within.set(address, await dataAddress(picture.blob));
  }
  return within;
}

function dataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
