import type { Found } from '@/utils/import/outcome';

/** A batch ends when it has so many documents, pictures of so many bytes, or has taken so many milliseconds. */
const most = { documents: 32, bytes: 8 * 2 ** 20, time: 250 };

/** Documents in groups that are kept together: one way to the disk for all of them, progress to see, memory bounded. */
export async function* batches(all: AsyncIterable<Found>): AsyncGenerator<Found[]> {
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
