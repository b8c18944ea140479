import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { lostBars, raiseBars } from './corpus/bars.mjs';
import { differences } from './corpus/differences.mjs';
import { root } from './harness/root.mjs';
import { run } from './harness/run.mjs';

const usage = `npm run corpus [-- --set-bars] [PAGES]

Clips a folder of real saved pages with and without their own scripts, prints the scorer's table and compares with
tests/corpus-bars.json. PAGES holds the pages, urls.tsv and score/ (default: CORPUS in the environment, else ../shared/pages).
  --set-bars  raises the bars to what was reached; lowering one is done by hand`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'set-bars': { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
});
if (values.help) {
  console.log(usage);
  process.exit(0);
}
const pages = resolve(root, positionals[0] ?? process.env.CORPUS ?? '../shared/pages');
if (!existsSync(join(pages, 'urls.tsv'))) {
  console.log(`No real pages in ${pages}; nothing to score. (It needs urls.tsv, score/ and the pages.)`);
  process.exit(positionals[0] ? 1 : 0);
}

const still = join(root, 'out', 'corpus', 'still');
const lively = join(root, 'out', 'corpus', 'lively');
clip(still, []);
clip(lively, ['--scripts']);
const scores = join(root, 'out', 'corpus', 'scores.json');
const scorer = join(pages, 'score', 'score.mjs');
const scored = run(process.execPath, [
  scorer,
  '--report',
  join(still, 'report.json'),
  '--split',
  'dev',
  '--json',
  scores,
]);
if (!scored) throw new Error('The scorer failed.');

const { groups } = JSON.parse(readFileSync(scores, 'utf8'));
if (values['set-bars']) raiseBars(groups);
const complaints = [...differences(still, lively), ...lostBars(groups)];
console.log(`\n${complaints.length === 0 ? 'Every bar is held.' : complaints.join('\n')}`);
process.exit(complaints.length === 0 ? 0 : 1);

function clip(out, more) {
  const inputs = [join(pages, 'wechat'), join(pages, 'similar')];
  const args = ['--out', out, '--images', 'remote', '--urls', join(pages, 'urls.tsv'), ...more, ...inputs];
  const went = run(process.execPath, [join(root, 'scripts', 'clip.mjs'), ...args], ['ignore', 'ignore', 'inherit']);
  if (!went) throw new Error('Clipping the pages failed.');
}
