import type { Library } from '@/utils/library/library';
import type { FreeablePicture } from '@/utils/library/space';
import { fetchPicture } from './fetch-picture';
import { mayFetch } from './permission';
import { isPublicWebAddress } from './public-address';

/** What came of letting pictures go. `gone`: their address does not give these bytes any more. `unasked`: it could not be asked. */
export type Freed = { asked: number; freed: number; bytes: number; gone: number; unasked: number };

/** As gently as when they were fetched. */
const atOnce = 4;

/** Megabytes enough for every picture that was kept. */
const limit = 200 * 1024 * 1024;

/**
 * Lets pictures go whose address gives the same bytes again: each is asked for first, and one that cannot be had any more
 * stays. Stops between two pictures once `signal` is aborted.
 */
export async function freePictures(
  library: Pick<Library, 'freePicture'>,
  pictures: FreeablePicture[],
  { progress, signal }: { progress(so: Freed): void; signal: AbortSignal },
): Promise<Freed> {
  let so: Freed = { asked: 0, freed: 0, bytes: 0, gone: 0, unasked: 0 };
  const left = [...pictures];
  const work = async () => {
    for (let next = left.shift(); next && !signal.aborted; next = left.shift()) {
      const end = await freeOne(library, next);
      so = { ...so, asked: so.asked + 1, [end]: so[end] + 1, bytes: so.bytes + (end === 'freed' ? next.size : 0) };
      progress(so);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return so;
}

async function freeOne(
  library: Pick<Library, 'freePicture'>,
  picture: FreeablePicture,
): Promise<'freed' | 'gone' | 'unasked'> {
  if (!isPublicWebAddress(picture.address) || !(await mayFetch(picture.address))) return 'unasked';
  const fetched = await fetchPicture(picture.address, limit);
  if (!('blob' in fetched)) return fetched.reason === 'network' ? 'unasked' : 'gone';
  return (await library.freePicture(picture, fetched.blob)) ? 'freed' : 'gone';
}
