import { inTime } from './in-time.mjs';
import { addressOfPage } from './inputs.mjs';

/**
 * Clips saved pages one after the other, each served under its own address and saved as the popup's Save does.
 * @typedef {{ input: string, url: string | null, reply: any, failure: string | null }} Outcome `reply` is the background's
 *   `ClipReply`, null where it never came to one; `failure` says why
 * @param {import('./extension.mjs').Extension} extension
 * @param {import('./serve.mjs').Web} web
 * @param {string[]} files
 * @param {[string, string][]} addresses
 * @param {string[]} [tags]
 * @returns {Promise<Outcome[]>}
 */
export async function clipPages(extension, web, files, addresses, tags = []) {
  const outcomes = [];
  for (const input of files) outcomes.push(await clipPage(extension, web, input, addresses, tags));
  return outcomes;
}

async function clipPage(extension, web, input, addresses, tags) {
  let url = null;
  try {
    url = addressOfPage(input, addresses);
    if (!url) return { input, url, reply: null, failure: 'Neither the page nor a table tells its original address.' };
    web.put(url, input);
    const reply = await inTime(60_000, 'The page took longer than a minute.', clipTab(extension, url, tags));
    return { input, url, reply, failure: null };
  } catch (error) {
    return { input, url, reply: null, failure: error instanceof Error ? error.message : String(error) };
  }
}

async function clipTab(extension, url, tags) {
  const { page, tabId } = await extension.openTab(url);
  try {
    await extension.permit(page, tabId);
    return await extension.ask('clip', tabId, tags);
  } finally {
    await page.close().catch(() => {}); // The browser may have gone with the page; the next tab tells.
  }
}
