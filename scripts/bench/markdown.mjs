import { bundle } from '../harness/bundle.mjs';
import { addressOfPage } from '../harness/inputs.mjs';
import { median } from './median.mjs';

const rounds = 3;
const milliseconds = 60;

/**
 * Clean HTML to Markdown against Turndown with its GFM plugin and against unified: same Chromium, same articles, in turns,
 * median of the rounds, then of the articles.
 * @param {import('../harness/extension.mjs').Extension} extension
 * @param {import('../harness/serve.mjs').Web} web
 * @param {string[]} files
 * @param {[string, string][]} addresses
 */
export async function benchMarkdown(extension, web, files, addresses) {
  const code = await bundle('scripts/bench/markdown-page.ts', 'bench');
  const articles = [];
  for (const file of files) {
    const timings = await timeFile(extension, web, code, file, addresses);
    if (timings) articles.push(timings);
  }
  const of = (name) => median(articles.map((times) => times[name]));
  const row = (name, peer, floor) => ({
    what: `Markdown : ${peer}`,
    ours: `${of('ours').toFixed(2)} ms, ${articles.length} articles`,
    theirs: `${of(name).toFixed(2)} ms`,
    ratio: median(articles.map((times) => times.ours / times[name])),
    floor,
  });
  return [row('turndown', 'Turndown with GFM', 1), row('unified', 'unified', 0.2)];
}

async function timeFile(extension, web, code, file, addresses) {
  const url = addressOfPage(file, addresses);
  if (!url) return null;
  web.put(url, file);
  const { page } = await extension.openTab(url);
  try {
    await page.evaluate(code);
    const timings = await page.evaluate((...how) => globalThis.bench.timeMarkdown(...how), rounds, milliseconds);
    return timings && Object.fromEntries(Object.entries(timings).map(([name, values]) => [name, median(values)]));
  } finally {
    await page.close();
  }
}
