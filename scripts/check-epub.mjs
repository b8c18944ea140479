import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale } from './harness/build.mjs';
import { clipPages } from './harness/clip-pages.mjs';
import { exportFile } from './harness/export-file.mjs';
import { openExtension } from './harness/extension.mjs';
import { filesOf } from './harness/inputs.mjs';
import { picturesSettled } from './harness/pictures-settled.mjs';
import { root } from './harness/root.mjs';
import { serve } from './harness/serve.mjs';

/** Keeps every sample, exports them all as one EPUB from real Chromium, and lets epubcheck judge it. Warnings fail as well. */
const out = join(root, 'out', 'samples.epub');

const checker = findChecker();
if (!checker) {
  console.error('epubcheck is not installed. On Debian and Ubuntu: apt-get install epubcheck');
  process.exit(2);
}
mkdirSync(join(root, 'out'), { recursive: true });
await exportSamples();
const { status } = spawnSync(checker[0], [...checker.slice(1), '--failonwarnings', out], { stdio: 'inherit' });
console.log(status === 0 ? `epubcheck finds nothing in ${out}` : `epubcheck is not content with ${out}`);
process.exit(status ?? 1);

/** Its command, or the jar that Debian puts in its place, which a shell without binfmt cannot run. */
function findChecker() {
  const jar = '/usr/share/java/epubcheck.jar';
  if (existsSync(jar)) return ['java', '-jar', jar];
  return spawnSync('epubcheck', ['--version']).status === 0 ? ['epubcheck'] : null;
}

async function exportSamples() {
  buildIfStale('chromium');
  const web = await serve({ scripts: false });
  const extension = await openExtension({ kind: 'chromium', web });
  try {
    const outcomes = await clipPages(extension, web, filesOf([join(root, 'seeds')]), []);
    await picturesSettled(extension);
    const kept = outcomes.filter(({ reply }) => reply?.article).length;
    console.log(`${kept} samples kept`);
    copyFileSync(await exportFile(extension, 'epub'), out);
  } finally {
    await extension.close();
    web.close();
  }
}
