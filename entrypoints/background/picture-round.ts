import type { Library } from '@/utils/library/library';
import { keepPictures } from '@/utils/pictures/keep-pictures';
import { readSettings } from '@/utils/settings';
import { showSeals } from './seal';

const megabyte = 1024 * 1024;

/** How to start fetching what waits. Calling it while it is under way costs nothing. */
export function pictureRound(library: Library): () => void {
  return () => {
    run(library).catch((error) => console.error(error));
  };
}

async function run(library: Library): Promise<void> {
  const limit = (await readSettings()).pictureLimit * megabyte;
  let painting = false;
  const paint = async () => {
    if (painting) return;
    painting = true;
    await showSeals(library).finally(() => {
      painting = false;
    });
  };
  await keepPictures(library, { limit, done: () => void paint().catch((error) => console.error(error)) });
  await showSeals(library);
}
