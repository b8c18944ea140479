import { bundle } from '../harness/bundle.mjs';
import { addressOfPage } from '../harness/inputs.mjs';
import { median } from './median.mjs';

const rounds = 7;
const milliseconds = 500;

/**
 * Extraction against Readability and Defuddle: same Chromium, same pages, in turns, median of the rounds, then of the pages.
 * @param {import('../harness/extension.mjs').Extension} extension
 * @param {import('../harness/serve.mjs').Web} web
 * @param {string[]} files
 * @param {[string, string][]} addresses
 */
export async function benchExtraction(extension, web, files, addresses) {
  const code = await bundle('scripts/bench/extraction-page.ts', 'bench');
  const pages = [];
  for (const file of files) {
    const timings = await timeFile(extension, web, code, file, addresses);
    if (timings) pages.push({ file, ...timings });
  }
  const adapted = pages.filter(({ site }) => site !== 'generic');
  const generic = pages.filter(({ site }) => site === 'generic');
  return [...rowsOf('known sites', adapted, 0.5, 0.1), ...rowsOf('other sites', generic, 1.5, null)];
}

async function timeFile(extension, web, code, file, addresses) {
  const url = addressOfPage(file, addresses);
  if (!url) return null;
  web.put(url, file);
  const { page } = await extension.openTab(url);
  try {
    await page.evaluate(code);
    const timings = await page.evaluate((...how) => globalThis.bench.timePage(...how), rounds, milliseconds);
    if (!timings) return null;
    const { site, ...times } = timings;
    return { site, ...Object.fromEntries(Object.entries(times).map(([name, values]) => [name, median(values)])) };
  } finally {
    await page.close();
  }
}

function rowsOf(kind, pages, readabilityFloor, defuddleFloor) {
  if (pages.length === 0) return [];
  const of = (name) => median(pages.map((page) => page[name]));
  const against = (name) => median(pages.map((page) => page.extract / page[name]));
  const ours = `${of('extract').toFixed(1)} ms, ${pages.length} pages`;
  const row = (what, name, floor) => ({
    what: `${what}, ${kind}`,
    ours,
    theirs: `${of(name).toFixed(1)} ms`,
    ratio: against(name),
    floor,
  });
  const sanitising = {
    what: `sanitising, ${kind}`,
    ours: `${of('sanitise').toFixed(1)} ms`,
    theirs: '',
    ratio: null,
    floor: null,
  };
  return [
    row('extraction : Readability', 'readability', readabilityFloor),
    row('extraction : Defuddle', 'defuddle', defuddleFloor),
    sanitising,
  ];
}
