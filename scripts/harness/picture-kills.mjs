import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openExtension } from './extension.mjs';
import { killBrowser } from './kill-browser.mjs';
import { picture } from './picture.mjs';
import { pictureArticle } from './picture-article.mjs';
import { picturesDone } from './pictures-settled.mjs';
import { serve } from './serve.mjs';
import { ringAlarm, stopBackground } from './stop-background.mjs';

const perArticle = 200;
/** The last ones are the same bytes in every article, under other addresses: they are kept once. */
const shared = 10;

/**
 * Clips articles of 200 pictures and kills the browser, or only the extension's worker, at random moments; then starts
 * again and waits for the pictures. `times` kills in all. Returns what was lost, in words; nothing is what must come.
 * @param {{ kind: 'chromium' | 'firefox', what: 'browser' | 'worker', times: number, seed: number, say?: (line: string) => void }} options
 */
export async function playKills({ kind, what, times, seed, say = () => {} }) {
  const random = dice(seed);
  const web = await serve();
  serveArticles(web, random);
  const profile = mkdtempSync(join(tmpdir(), 'mocang-profile-'));
  const kill = what === 'browser' ? killAndRestart : stopAndRing;
  /** @type {string[]} */
  const lost = [];
  /** @type {number[]} articles that the extension said it had saved */
  const saved = [];
  let extension = await openExtension({ kind, web, headless: true, profile });
  try {
    for (let kills = 0, article = 0; kills < times; article++) {
      const moments = [random() * 5000, ...(random() < 0.4 ? [random() * 2500] : [])].slice(0, times - kills);
      const isSaved = clip(extension, article, saved);
      // Mostly while pictures arrive, now and then before the text is there.
      if (random() < 0.75) await isSaved;
      for (const moment of moments) {
        await pause(moment);
        extension = await kill({ extension, kind, web, profile });
        kills++;
      }
      await isSaved;
      await picturesDone(extension, 240_000);
      const wrong = await check(extension, article, saved);
      lost.push(...wrong);
      say(`kill ${kills}, after ${moments.map(Math.round).join(' and ')} ms: ${wrong.join('; ') || 'all there'}`);
    }
    lost.push(...(await checkAll(extension)));
  } finally {
    await extension.close().catch(() => {});
    web.close();
    rmSync(profile, { recursive: true, force: true });
  }
  return { lost, saved: saved.length };
}

async function killAndRestart({ extension, kind, web, profile }) {
  await killBrowser(extension, profile);
  return openExtension({ kind, web, headless: true, profile });
}

/** Nobody waits half a minute for the alarm here. */
async function stopAndRing({ extension }) {
  await stopBackground(extension);
  await ringAlarm(extension, 'pictures');
  return extension;
}

/** What is killed before it answers has promised nothing. */
async function clip(extension, article, saved) {
  try {
    const { tabId } = await extension.openTab(addressOf(article));
    const { state } = await extension.ask('clip', tabId, []);
    if (state === 'saved') saved.push(article);
  } catch {}
}

async function check(extension, article, saved) {
  const row = (await extension.table('articles')).find(({ title }) => title === titleOf(article));
  if (!row) return saved.includes(article) ? [`article ${article} is gone`] : [];
  const uses = (await extension.table('pictureUses')).filter(({ articleId }) => articleId === row.id);
  const jobs = (await extension.table('jobs')).filter(({ articleId }) => articleId === row.id);
  const right = uses.filter(({ address, hash }) => hash === hashOf(address));
  if (right.length === perArticle && uses.length === perArticle && jobs.length === 0) return [];
  return [`article ${article}: ${right.length} right of ${uses.length} kept, ${jobs.length} not kept`];
}

/** Every picture once, and none that nobody uses. */
async function checkAll(extension) {
  const used = new Set((await extension.table('pictureUses')).map(({ hash }) => hash));
  const there = await extension.keys('pictures');
  const idle = there.filter((hash) => !used.has(hash)).length;
  const gone = [...used].filter((hash) => !there.includes(hash)).length;
  return idle + gone === 0 ? [] : [`${idle} pictures of nobody, ${gone} used that are not there`];
}

function serveArticles(web, random) {
  web.answerAll((url, response) => {
    if (url.hostname !== 'mmbiz.qpic.cn') return false;
    setTimeout(() => response.end(bytesOf(url.href)), 20 + random() * 150);
    return true;
  });
  web.answerAll((url, response) => {
    const number = /\/s\/kill(\d+)$/.exec(url.pathname)?.[1];
    if (number === undefined) return false;
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(pageOf(Number(number)));
    return true;
  });
}

function pageOf(article) {
  const pictures = Array.from({ length: perArticle }, (_, n) => n).map(
    (n) => `https://mmbiz.qpic.cn/${n < perArticle - shared ? 'own' : 'shared'}/${n}-${article}/640?wx_fmt=png`,
  );
  return pictureArticle({ title: titleOf(article), mid: 2247600000 + article, pictures });
}

function titleOf(article) {
  return `第${article}次停电`;
}

function addressOf(article) {
  return `https://mp.weixin.qq.com/s/kill${article}`;
}

/** @param {string} address */
function bytesOf(address) {
  return picture(address.includes('/shared/') ? address.replace(/-\d+\/.*/, '') : address);
}

function hashOf(address) {
  return createHash('sha256').update(bytesOf(address)).digest('hex');
}

/** Numbers from a seed, 0 to 1, so that a run can be repeated (mulberry32). */
function dice(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
