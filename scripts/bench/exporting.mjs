import { bundle } from '../harness/bundle.mjs';

const some = 2000;
const all = 10_000;
/** What an export has to reach: articles a second without pictures, and bytes in use at most. */
const wanted = { speed: 300, peak: 300 * 2 ** 20 };

/**
 * Exporting 2,000 articles without pictures: how many a second; exporting 10,000 with 20,000 pictures onto the disk, reading the
 * archive back, and importing it: how many a second, and the most memory that was in use.
 * @param {import('../harness/extension.mjs').Extension} extension
 * @param {import('../harness/serve.mjs').Web} web
 */
export async function benchExporting(extension, web) {
  const code = await bundle('scripts/bench/exporting-page.ts', 'bench');
  web.answer('https://bench.example/', (_request, response) => response.setHeader('Content-Type', 'text/html').end(''));
  const { page } = await extension.openTab('https://bench.example/');
  await page.evaluate(code);
  const cdp = await page.createCDPSession();
  const run = (name, ...given) => page.evaluate((name, given) => globalThis.bench[name](...given), name, given);
  await run('fill', 0, some);
  const bare = await run('timeExport', 'remote');
  await run('fill', some, all);
  const whole = await watched(cdp, () => run('timeWholeExport'));
  const back = await watched(cdp, () => run('timeImport'));
  await page.close();
  const { articles, pictures } = back.result;
  if (articles !== all || pictures !== 2 * all)
    throw new Error(`${articles} articles, ${pictures} pictures came back.`);
  return [
    speedRow('export without pictures, articles a second : wanted', some, bare.time, wanted.speed),
    speedRow(`export of ${all} with pictures and reading back, articles a second`, all, whole.result.time, null),
    peakRow(`export of ${all} with pictures, most memory : allowed`, whole.peak),
    peakRow(`import of that ZIP, most memory : allowed`, back.peak),
  ];
}

function speedRow(what, articles, time, least) {
  const speed = (articles * 1000) / time;
  const theirs = least === null ? '' : `${least} a second`;
  return {
    what,
    ours: `${Math.round(speed)} a second`,
    theirs,
    ratio: least === null ? null : least / speed,
    floor: least === null ? null : 1,
  };
}

function peakRow(what, peak) {
  const megabytes = (bytes) => `${Math.round(bytes / 2 ** 20)} MB`;
  return { what, ours: megabytes(peak), theirs: megabytes(wanted.peak), ratio: peak / wanted.peak, floor: 1 };
}

/** What some work gives, and the most bytes that were in use meanwhile, what awaits collection included. */
async function watched(cdp, work) {
  await cdp.send('HeapProfiler.collectGarbage');
  let peak = 0;
  let over = false;
  const done = work().finally(() => {
    over = true;
  });
  while (!over) {
    const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = await cdp.send('Runtime.getHeapUsage');
    peak = Math.max(peak, usedSize + embedderHeapUsedSize + backingStorageSize);
    await Promise.race([done, new Promise((resolve) => setTimeout(resolve, 50))]);
  }
  return { result: await done, peak };
}
