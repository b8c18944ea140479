import { bundle } from '../harness/bundle.mjs';

const articles = 2000;
/** What an export has to reach: articles a second, and bytes in use at most. */
const wanted = { speed: 300, peak: 300 * 2 ** 20 };

/**
 * Exporting 2,000 articles from a library as a ZIP without pictures: how many a second, and the most memory that was in use.
 * @param {import('../harness/extension.mjs').Extension} extension
 * @param {import('../harness/serve.mjs').Web} web
 */
export async function benchExporting(extension, web) {
  const code = await bundle('scripts/bench/exporting-page.ts', 'bench');
  web.answer('https://bench.example/', (_request, response) => response.setHeader('Content-Type', 'text/html').end(''));
  const { page } = await extension.openTab('https://bench.example/');
  await page.evaluate(code);
  await page.evaluate((count) => globalThis.bench.fill(count), articles);
  const cdp = await page.createCDPSession();
  await cdp.send('HeapProfiler.collectGarbage');
  const { result, peak } = await watched(
    cdp,
    page.evaluate(() => globalThis.bench.timeExport()),
  );
  await page.close();
  const speed = (articles * 1000) / result.time;
  const megabytes = (bytes) => `${Math.round(bytes / 2 ** 20)} MB`;
  return [
    {
      what: 'export without pictures, articles a second : wanted',
      ours: `${Math.round(speed)} a second`,
      theirs: `${wanted.speed} a second`,
      ratio: wanted.speed / speed,
      floor: 1,
    },
    {
      what: `export of ${articles} articles, most memory : allowed`,
      ours: megabytes(peak),
      theirs: megabytes(wanted.peak),
      ratio: peak / wanted.peak,
      floor: 1,
    },
  ];
}

/** What some work gives, and the most bytes that were in use meanwhile, what awaits collection included. */
async function watched(cdp, work) {
  let peak = 0;
  let over = false;
  const done = work.finally(() => {
    over = true;
  });
  while (!over) {
    const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = await cdp.send('Runtime.getHeapUsage');
    peak = Math.max(peak, usedSize + embedderHeapUsedSize + backingStorageSize);
    await Promise.race([done, new Promise((resolve) => setTimeout(resolve, 50))]);
  }
  return { result: await done, peak };
}
