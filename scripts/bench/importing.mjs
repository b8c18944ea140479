import { bundle } from '../harness/bundle.mjs';
import { median } from './median.mjs';

const rounds = 5;
const documents = 2000;

/**
 * Importing 10,000 documents of an archive's kind and mix, against nothing but Markdown to elements of the same documents in
 * turns, and what the page's memory grows by from the first fifth to the last.
 * @param {import('../harness/extension.mjs').Extension} extension
 * @param {import('../harness/serve.mjs').Web} web
 */
export async function benchImporting(extension, web) {
  const code = await bundle('scripts/bench/importing-page.ts', 'bench');
  web.answer('https://bench.example/', (_request, response) => response.setHeader('Content-Type', 'text/html').end(''));
  const { page } = await extension.openTab('https://bench.example/');
  await page.evaluate(code);
  const cdp = await page.createCDPSession();
  const [ours, bare, heaps] = [[], [], []];
  for (let round = 0; round < rounds; round++) {
    const part = [round * documents, documents];
    ours.push((await page.evaluate((...which) => globalThis.bench.timeImport(...which), ...part)).time);
    bare.push(await page.evaluate((...which) => globalThis.bench.timeBare(...which), ...part));
    heaps.push(await heapOf(cdp));
  }
  await page.close();
  const speed = (times) => `${Math.round((documents * 1000) / median(times))} a second`;
  const megabytes = (bytes) => `${(bytes / 2 ** 20).toFixed(1)} MB`;
  const [first = 0] = heaps;
  const last = heaps.at(-1) ?? 0;
  return [
    {
      what: 'import : bare Markdown, documents',
      ours: speed(ours),
      theirs: speed(bare),
      ratio: median(ours) / median(bare),
      floor: null,
    },
    {
      what: 'import : memory after 10,000 documents and after 2,000',
      ours: megabytes(last),
      theirs: megabytes(first),
      ratio: last / first,
      floor: 1.5,
    },
  ];
}

/** Bytes that are in use once everything unused is gone. */
async function heapOf(cdp) {
  await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize;
}
