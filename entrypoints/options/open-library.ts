import { openLibrary } from '@/utils/library/library';
import { send } from '@/utils/messages';
import { followMissing } from './follow-missing';
import { followLibrary } from './shelf';

/** The one library of this page. */
export const library = openLibrary();
export const shelf = followLibrary(library);
export const missing = followMissing(library);

// Pictures that were interrupted go on when somebody looks at the library.
send('fetchPictures').catch((error) => console.error(error));

/** The kept cover of an article; null where there is none, or it has not arrived. */
export async function coverOf(id: string): Promise<Blob | null> {
  const cover = (await library.get(id))?.cover;
  if (!cover) return null;
  const use = (await library.pictureUses(id)).find(({ address }) => address === cover);
  return (use?.hash && (await library.picture(use.hash))?.blob) || null;
}
