import { createHash } from 'node:crypto';
import { openExtension } from './extension.mjs';
import { openTrap } from './open-trap.mjs';
import { picture } from './picture.mjs';
import { putPictureArticle } from './picture-article.mjs';
import { mannersOfHosts, putHosts } from './picture-hosts.mjs';
import { picturesDone } from './pictures-settled.mjs';
import { serve } from './serve.mjs';

const article = 'https://mp.weixin.qq.com/s/manners0fPictureH0sts0';
/** The reader's own network, and a host not granted. */
const forbidden = /192\.168|127\.0\.0\.1|localhost|localtest|nip\.io|elsewhere/;

/**
 * What became of the pictures of one manner, in the order of their addresses: `kept`, or why not.
 * @typedef {{ name: string, manner: import('./picture-hosts.mjs').Manner, addresses: string[], ends: string[] }} Outcome
 */

/**
 * Clips an article with pictures of every manner, `times` of each, and waits for what becomes of them.
 * @param {'chromium' | 'firefox'} kind
 * @param {number} times
 * @param {(name: string) => boolean} [wanted]
 */
export async function playPictureFaults(kind, times, wanted = () => true) {
  const trap = await openTrap();
  const web = await serve();
  const manners = Object.fromEntries(Object.entries(mannersOfHosts(trap.port)).filter(([name]) => wanted(name)));
  const places = putHosts(web, manners, times);
  putPictureArticle(web, article, { title: '图从哪里来', mid: 2247509999, pictures: [...places.values()].flat() });
  const extension = await openExtension({ kind, web, headless: true });
  const close = async () => {
    await extension.close();
    web.close();
    trap.close();
  };
  try {
    await extension.set({ pictureLimit: 1 });
    const { tabId } = await extension.openTab(article);
    await extension.ask('clip', tabId, []);
    // What is not done by then is still waiting, which is a wrong end too.
    await picturesDone(extension, 180_000 + times * 40_000).catch(() => {});
    const outcomes = await outcomesOf(extension, manners, places);
    /** Requests that should never have been sent. */
    const trespasses = () => [...web.requests.filter((address) => forbidden.test(address)), ...trap.requests];
    return { extension, outcomes, trespasses, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** @returns {Promise<Outcome[]>} */
async function outcomesOf(extension, manners, places) {
  const rows = [...(await extension.table('jobs')), ...(await extension.table('pictureUses'))];
  const byAddress = new Map(rows.map((row) => [row.address, row]));
  return Object.entries(manners).map(([name, manner]) => {
    const addresses = places.get(name);
    return { name, manner, addresses, ends: addresses.map((address) => endOf(byAddress.get(address), manner)) };
  });
}

function endOf(row, manner) {
  if (!row) return 'lost';
  if (!row.hash) return row.reason ?? 'waiting';
  const own = createHash('sha256').update(picture(row.address)).digest('hex');
  return manner.own && row.hash !== own ? 'with other bytes' : 'kept';
}
