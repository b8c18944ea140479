import type { Found } from '@/utils/import/outcome';

/** A batch ends when it has so many documents, pictures of so many bytes, or has taken so many milliseconds. */
const most = { documents: 32, bytes: 8 * 2 ** 20, time: 250 };

/**
 * Documents in groups that are kept together: one way to the disk for all of them. While one group is on its way the next is
 * read, and no further: the memory that an import takes does not grow with it. Ends early once `isStopped`.
 */
export async function inBatches(
  all: AsyncIterable<Found>,
  keep: (batch: Found[]) => Promise<void>,
  isStopped: () => boolean,
): Promise<void> {
  let keeping = Promise.resolve();
  for await (const batch of batches(all)) {
    await keeping;
    if (isStopped()) return;
    keeping = keep(batch);
  }
  await keeping;
}

async function* batches(all: AsyncIterable<Found>): AsyncGenerator<Found[]> {
  let batch: Found[] = [];
  let bytes = 0;
  let start = performance.now();
  for await (const found of all) {
    batch.push(found);
    if (found.kind === 'article') for (const { blob } of found.pictures) bytes += blob.size;
    if (batch.length < most.documents && bytes < most.bytes && performance.now() - start < most.time) continue;
    yield batch;
    [batch, bytes, start] = [[], 0, performance.now()];
  }
  if (batch.length > 0) yield batch;
}
