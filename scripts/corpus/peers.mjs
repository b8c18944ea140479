import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from '../harness/bundle.mjs';
import { openExtension } from '../harness/extension.mjs';
import { addressOfPage } from '../harness/inputs.mjs';
import { emptyRow } from '../harness/report.mjs';
import { serve } from '../harness/serve.mjs';

/** With whom we are compared. */
export const peerNames = ['readability', 'readability, prepared', 'defuddle'];

/**
 * Lets every peer read the pages in the same Chromium; writes a folder as `npm run clip` does for each of them.
 * @param {string} folder
 * @param {string[]} files
 * @param {[string, string][]} addresses
 */
export async function readByPeers(folder, files, addresses) {
  const code = await bundle('scripts/corpus/peers-page.mjs', 'mocangPeers');
  const web = await serve({ scripts: false });
  const extension = await openExtension({ web, headless: true });
  try {
    const pages = [];
    for (const file of files) pages.push({ file, ...(await readPage(extension, web, code, file, addresses)) });
    for (const peer of peerNames) writeFolder(join(folder, peer), peer, pages);
  } finally {
    await extension.close();
    web.close();
  }
}

async function readPage(extension, web, code, file, addresses) {
  const url = addressOfPage(file, addresses);
  if (!url) return { url, notes: {} };
  web.put(url, file);
  const { page } = await extension.openTab(url);
  try {
    await page.evaluate(code);
    return { url, notes: await page.evaluate(readAll, peerNames) };
  } finally {
    await page.close();
  }
}

/** Runs in the page. */
function readAll(names) {
  return Object.fromEntries(names.map((name) => [name, globalThis.mocangPeers.peers[name]()]));
}

function writeFolder(folder, peer, pages) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const rows = pages.map(({ file: input, url, notes }, index) => {
    const note = notes[peer];
    if (!note) return emptyRow(input, url);
    const { markdown, ...facts } = note;
    const file = `${index}.md`;
    writeFileSync(join(folder, file), markdown);
    return { ...emptyRow(input, url), status: 'saved', file, ...facts };
  });
  writeFileSync(join(folder, 'report.json'), `${JSON.stringify(rows, null, 2)}\n`);
}
