import Dexie from 'dexie';
import { openLibrary } from '@/utils/library/library';
import { sampleClip } from './sample-clip';

/** Milliseconds of saving an article, and of writing the same data with Dexie alone, in turns. Runs in the page. */
export async function timeSaving(rounds: number): Promise<{ ours: number[]; bare: number[] }> {
  const library = openLibrary('bench-library');
  const bare = new Dexie('bench-bare', { chromeTransactionDurability: 'strict' });
  bare.version(1).stores({ articles: 'key' });
  await bare.open();
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const clip = sampleClip(round);
    ours.push(await time(() => library.save(clip, ['bench'], new Date())));
    theirs.push(await time(() => bare.table('articles').put({ key: clip.facts.key, ...clip })));
  }
  return { ours, bare: theirs };
}

async function time(work: () => PromiseLike<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
