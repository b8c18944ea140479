import Dexie from 'dexie';
import { openLibrary } from '@/utils/library/library';
import { sampleClip } from './sample-clip';

/** Pictures that these articles have between them. */
const distinct = 40;
const each = 4;

/** Saves so many articles with four pictures of forty, whose addresses all differ. Runs in the page. */
export async function shareAmong(articles: number): Promise<{ stored: number; distinct: number }> {
  const name = 'bench-sharing';
  const library = openLibrary(name);
  for (let number = 0; number < articles; number++) {
    const pictures = Array.from({ length: each }, (_, at) => `https://mmbiz.qpic.cn/${number}/${at}/640`);
    const { article } = await library.save({ ...sampleClip(number), pictures }, [], new Date());
    const keeping = pictures.map((address, at) => library.keepPicture(article.id, address, bytes(number * each + at)));
    await Promise.all(keeping);
  }
  library.close();
  const raw = await new Dexie(name).open();
  const stored = await raw.table('pictures').count();
  await raw.delete();
  return { stored, distinct };
}

function bytes(number: number): Blob {
  return new Blob([`GIF89a picture ${number % distinct}`.padEnd(20_000)]);
}
