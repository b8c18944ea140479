import { bundle } from '../harness/bundle.mjs';
import { median } from './median.mjs';

/** Saving an article (metadata, body, text, picture jobs, tags: one strict transaction) against one strict `put` of Dexie. */
export async function benchSaving(extension, web) {
  const code = await bundle('scripts/bench/saving-page.ts', 'bench');
  web.answer('https://bench.example/', (_request, response) => response.setHeader('Content-Type', 'text/html').end(''));
  const { page } = await extension.openTab('https://bench.example/');
  await page.evaluate(code);
  const { ours, bare } = await page.evaluate(() => globalThis.bench.timeSaving(60));
  await page.close();
  const ratio = median(ours) / median(bare);
  return [
    {
      what: 'saving : bare Dexie write',
      ours: `${median(ours).toFixed(1)} ms`,
      theirs: `${median(bare).toFixed(1)} ms`,
      ratio,
      floor: null,
    },
  ];
}
