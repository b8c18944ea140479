import { exportZip } from '@/utils/export/export';
import { openLibrary } from '@/utils/library/library';
import { sampleClip } from './sample-clip';

const library = openLibrary('bench-export');
const batch = 200;

/** Keeps so many articles of usual size in a library of their own. Runs in the page, as the next. */
export async function fill(count: number): Promise<void> {
  for (let from = 0; from < count; from += batch) {
    const clips = Array.from({ length: Math.min(batch, count - from) }, (_, index) => sampleClip(from + index));
    await library.saveAll(clips, new Date());
  }
}

/** Milliseconds of exporting them all as a ZIP without pictures, and its bytes, which are dropped as they come. */
export async function timeExport(): Promise<{ time: number; bytes: number }> {
  const articles = await library.articles();
  const start = performance.now();
  let bytes = 0;
  for await (const chunk of exportZip(articles, library, { layout: 'account', pictures: 'remote' }))
    bytes += chunk.length;
  return { time: performance.now() - start, bytes };
}
