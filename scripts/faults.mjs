import { parseArgs } from 'node:util';
import { buildIfStale } from './harness/build.mjs';
import { playPictureFaults } from './harness/picture-faults.mjs';
import { mannersOfHosts } from './harness/picture-hosts.mjs';
import { table } from './harness/table.mjs';

// npm run faults -- [--times 50] [--browser chromium|firefox] [--only WORDS] [--quick]
// Every way in which hosts of pictures misbehave, many times, in both browsers. Exits 1 when a picture ends otherwise than
// it must, or when anybody is asked who must not be. `--quick` leaves out what only a time-out ends.

const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '50' },
    browser: { type: 'string' },
    only: { type: 'string' },
    quick: { type: 'boolean' },
  },
});
const times = Number(values.times);
const wanted = (name) => name.includes(values.only ?? '') && !(values.quick && mannersOfHosts(0)[name]?.long);
const kinds = /** @type {('chromium' | 'firefox')[]} */ (values.browser ? [values.browser] : ['chromium', 'firefox']);

for (const kind of kinds) buildIfStale(kind);
// Both at once: what takes the time is waiting for another try.
const runs = await Promise.all(kinds.map((kind) => run(kind)));
const rows = runs.flatMap(({ rows }) => rows);
console.log(table(['browser', 'host', 'must end', 'right', 'otherwise'], rows));
for (const { kind, trespasses } of runs) console.log(`${kind}: ${trespasses.length} requests where none may go`);
process.exit(rows.every((row) => row[4] === '') && runs.every(({ trespasses }) => trespasses.length === 0) ? 0 : 1);

async function run(kind) {
  const { outcomes, trespasses, close } = await playPictureFaults(kind, times, wanted);
  await close();
  return { kind, rows: outcomes.map((outcome) => rowOf(kind, outcome)), trespasses: trespasses() };
}

function rowOf(kind, { name, manner, ends }) {
  const wrong = ends.filter((end) => end !== manner.end);
  return [kind, name, manner.end, `${ends.length - wrong.length} / ${ends.length}`, [...new Set(wrong)].join(', ')];
}
