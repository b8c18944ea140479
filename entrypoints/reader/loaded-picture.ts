import type { LoadedPicture } from '@/components/reader/pictures';
import type { Library } from '@/utils/library/library';

/** Pictures by hash, for as long as the page lives: scrolling back must not read one twice. */
const made = new Map<string, Promise<LoadedPicture | null>>();

/** A kept picture with an address of ours; null where it is no longer kept. */
export function loadedPicture(library: Library, hash: string): Promise<LoadedPicture | null> {
  const picture = made.get(hash) ?? load(library, hash);
  made.set(hash, picture);
  return picture;
}

async function load(library: Library, hash: string): Promise<LoadedPicture | null> {
  const picture = await library.picture(hash);
  return picture && { url: URL.createObjectURL(picture.blob), blob: picture.blob };
}
