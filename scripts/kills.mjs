import { parseArgs } from 'node:util';
import { buildIfStale } from './harness/build.mjs';
import { playKills } from './harness/picture-kills.mjs';

// npm run kills -- [--times 50] [--browser chromium|firefox] [--what browser|worker] [--seed 1]
// Kills the browser, or the extension's worker, at random moments while articles of 200 pictures are kept. Exits 1 when a
// picture is missing in the end, is there twice, or belongs to nobody.

const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '50' },
    browser: { type: 'string', default: 'chromium' },
    what: { type: 'string', default: 'browser' },
    seed: { type: 'string', default: '1' },
  },
});
const kind = values.browser === 'firefox' ? 'firefox' : 'chromium';
const what = values.what === 'worker' ? 'worker' : 'browser';
buildIfStale(kind);
const numbers = { times: Number(values.times), seed: Number(values.seed) };
const { lost, saved } = await playKills({ kind, what, ...numbers, say: (line) => console.log(line) });
console.log(`${kind}: ${numbers.times} kills of the ${what}, seed ${numbers.seed}; ${saved} articles acknowledged`);
console.log(lost.length === 0 ? 'every picture is there, once' : lost.join('\n'));
process.exit(lost.length === 0 ? 0 : 1);
