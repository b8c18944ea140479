import { installBrowsers } from './harness/install-browsers.mjs';
import { runTool } from './harness/run.mjs';

/** Everything that must hold, the quickest first. Each step runs, so that one failure does not hide another. */
const steps = [
  ['browsers', () => installBrowsers()],
  ['lint', () => runTool('biome', ['check', '.'])],
  ['types', () => runTool('wxt', ['prepare'], 'ignore') && runTool('tsc', ['--noEmit'])],
  ['unit tests', () => runTool('vitest', ['run', '--project', 'unit'])],
  ['build for Chromium', () => runTool('wxt', ['build'], ['ignore', 'ignore', 'inherit'])],
  ['build for Firefox', () => runTool('wxt', ['build', '-b', 'firefox', '--mv3'], ['ignore', 'ignore', 'inherit'])],
  ['web-ext lint', () => runTool('web-ext', ['lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery'])],
  ['end to end', () => runTool('vitest', ['run', '--project', 'e2e'])],
];

const results = steps.map(([name, step]) => {
  console.log(`\n── ${name}`);
  const start = Date.now();
  const passed = attempt(step);
  return { name, passed, seconds: (Date.now() - start) / 1000 };
});

console.log('');
for (const { name, passed, seconds } of results) {
  console.log(`${passed ? 'passed' : 'FAILED'}  ${name.padEnd(20)} ${seconds.toFixed(1).padStart(6)} s`);
}
process.exit(results.every(({ passed }) => passed) ? 0 : 1);

function attempt(step) {
  try {
    return step();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}
