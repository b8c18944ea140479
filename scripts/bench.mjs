import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { benchContentScript } from './bench/content-script.mjs';
import { benchExporting } from './bench/exporting.mjs';
import { benchExtraction } from './bench/extraction.mjs';
import { benchImporting } from './bench/importing.mjs';
import { benchMarkdown } from './bench/markdown.mjs';
import { benchPictures } from './bench/pictures.mjs';
import { benchPopup } from './bench/popup.mjs';
import { benchSaving } from './bench/saving.mjs';
import { buildIfStale } from './harness/build.mjs';
import { openExtension } from './harness/extension.mjs';
import { addressOfPage, filesOf, readAddresses } from './harness/inputs.mjs';
import { root } from './harness/root.mjs';
import { serve } from './harness/serve.mjs';
import { table } from './harness/table.mjs';

/** How fast we are, each figure as a ratio: of a peer on the same pages, or of what is allowed. Below the floor is better. */
const samples = filesOf([join(root, 'seeds')]);
const pages = resolve(root, process.env.CORPUS ?? '../shared/pages');

buildIfStale('chromium');
const web = await serve({ scripts: false });
const extension = await openExtension({ kind: 'chromium', web, headless: true });
try {
  const rows = [
    ...(await benchExtraction(extension, web, samples, [])).map(named('samples')),
    ...(existsSync(pages) ? await onRealPages() : await markdownOfSamples()),
    ...(await benchContentScript(extension, web)).map(named('')),
    ...(await benchPopup(extension, showpiece())).map(named('')),
    ...(await benchSaving(extension, web)).map(named('')),
    ...(await benchPictures(extension, web)).map(named('')),
    ...(await benchImporting(extension, web)).map(named('')),
    ...(await benchExporting(extension, web)).map(named('')),
  ];
  console.log(table(['what', 'pages', 'ours', 'theirs', 'ratio', 'floor', ''], rows.map(cells)));
} finally {
  await extension.close();
  web.close();
}

async function onRealPages() {
  const addresses = readAddresses(join(pages, 'urls.tsv'));
  const files = filesOf([join(pages, 'wechat'), join(pages, 'similar')]);
  return [
    ...(await benchExtraction(extension, web, files, addresses)),
    ...(await benchMarkdown(extension, web, files, addresses)),
  ].map(named('real pages'));
}

/** Only where there are no real pages: small as they are, the samples say little of writing Markdown. */
async function markdownOfSamples() {
  return (await benchMarkdown(extension, web, samples, [])).map(named('samples'));
}

function showpiece() {
  const file = join(root, 'seeds', 'wechat', 'paper-making', 'page.html');
  const url = addressOfPage(file, []);
  if (!url) throw new Error(`${file} does not say where it was saved from.`);
  web.put(url, file);
  return url;
}

function named(set) {
  return (row) => ({ ...row, set });
}

function cells({ what, set, ours, theirs, ratio, floor }) {
  const verdict = floor === null ? '' : ratio <= floor ? 'pass' : 'FAIL';
  return [what, set, ours, theirs, ratio?.toFixed(2) ?? '', floor?.toString() ?? '', verdict];
}
