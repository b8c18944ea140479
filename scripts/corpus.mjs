import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { lostBars, raiseBars } from './corpus/bars.mjs';
import { differences } from './corpus/differences.mjs';
import { peerNames, readByPeers } from './corpus/peers.mjs';
import { scoreboard } from './corpus/scoreboard.mjs';
import { filesOf, readAddresses } from './harness/inputs.mjs';
import { root } from './harness/root.mjs';
import { run } from './harness/run.mjs';

const usage = `npm run corpus [-- --set-bars] [PAGES]

Clips a folder of real saved pages with and without their own scripts, lets Readability and Defuddle read the same pages in
the same browser, prints the scorer's table and everybody's means side by side, and compares ours with
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

const inputs = [join(pages, 'wechat'), join(pages, 'similar')];
const folder = join(root, 'out', 'corpus');
const still = join(folder, 'still');
const lively = join(folder, 'lively');
clip(still, []);
clip(lively, ['--scripts']);
await readByPeers(folder, filesOf(inputs), readAddresses(join(pages, 'urls.tsv')));

const ours = score(still, 'inherit');
const peers = peerNames.map((name) => [name, score(join(folder, name), 'ignore')]);
console.log(
  `\nOurs and peers on the same pages in the same browser (peers' HTML written by Turndown with GFM, same scorer):\n`,
);
console.log(scoreboard({ ours, ...Object.fromEntries(peers) }));

if (values['set-bars']) raiseBars(ours);
const complaints = [...differences(still, lively), ...lostBars(ours)];
console.log(`\n${complaints.length === 0 ? 'Every bar is held.' : complaints.join('\n')}`);
process.exit(complaints.length === 0 ? 0 : 1);

function clip(out, more) {
  const args = ['--out', out, '--images', 'remote', '--urls', join(pages, 'urls.tsv'), ...more, ...inputs];
  const went = run(process.execPath, [join(root, 'scripts', 'clip.mjs'), ...args], ['ignore', 'ignore', 'inherit']);
  if (!went) throw new Error('Clipping the pages failed.');
}

/** The scorer's means by kind of page. */
function score(out, stdio) {
  const scores = join(out, 'scores.json');
  const scorer = join(pages, 'score', 'score.mjs');
  const args = [scorer, '--report', join(out, 'report.json'), '--split', 'dev', '--json', scores];
  if (!run(process.execPath, args, ['ignore', stdio, 'inherit'])) throw new Error('The scorer failed.');
  return JSON.parse(readFileSync(scores, 'utf8')).groups;
}
