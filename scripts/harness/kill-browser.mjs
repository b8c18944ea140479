import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { until } from './until.mjs';

/**
 * Kills a browser with all that it has started, at once and without a word, as a crash or a flat battery does; what locked
 * its profile is taken away.
 * @param {import('./extension.mjs').Extension} extension
 * @param {string} profile
 */
export async function killBrowser({ browser }, profile) {
  const { pid } = browser.process() ?? {};
  if (!pid) throw new Error('The browser was not started by us.');
  // Puppeteer starts a browser as the leader of a group of its own.
  process.kill(-pid, 'SIGKILL');
  await until('the browser to be dead', () => !isAlive(pid));
  for (const name of readdirSync(profile)) {
    if (/^Singleton|^\.?parentlock$|^lock$/.test(name)) rmSync(join(profile, name), { force: true });
  }
}

/** Signal 0 asks whether anybody of the group is left. */
function isAlive(pid) {
  try {
    process.kill(-pid, 0);
    return true;
  } catch {
    return false;
  }
}
