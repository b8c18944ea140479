import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks again and again until the answer is true-ish, and returns it. Puppeteer's own `waitFor…` build functions from
 * strings inside the page, which the policy of our pages refuses.
 * @template T
 * @param {string} what said when it never comes
 * @param {() => T | Promise<T>} ask
 * @param {number} [patience] milliseconds
 */
export async function until(what, ask, patience = 30_000) {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited ${patience / 1000} s for ${what}.`);
    await pause(40);
  }
}
