import { bundle } from '../harness/bundle.mjs';
import { picture } from '../harness/picture.mjs';
import { putPictureArticle } from '../harness/picture-article.mjs';
import { until } from '../harness/until.mjs';
import { median } from './median.mjs';

const many = 200;
/** What a host on the web takes to answer, in milliseconds. */
const latency = 60;
const rounds = 3;
let lastMid = 2247700000;

/** An article of 200 pictures: fetched, stored once, and opened. */
export async function benchPictures(extension, web) {
  // Drawn beforehand: the drawing is not what is measured.
  const names = Array.from({ length: rounds }, (_, round) => [`bare${round}`, `kept${round}`]).flat();
  const drawn = new Map(names.flatMap(addresses).map((address) => [address, picture(address)]));
  web.answerAll((url, response) => {
    const body = drawn.get(url.href);
    if (body) setTimeout(() => response.end(body), latency);
    return body !== undefined;
  });
  return [await fetching(extension, web), await sharing(extension), await opening(extension, web)];
}

/** From the moment that the text is saved, against the same requests by a page of ours that keeps nothing. */
async function fetching(extension, web) {
  const ours = [];
  const theirs = [];
  for (let round = 0; round < rounds; round++) {
    theirs.push(await extension.home.evaluate(fetchAll, addresses(`bare${round}`)));
    ours.push(await keepArticle(extension, web, `kept${round}`, addresses(`kept${round}`)));
  }
  const ratio = median(ours) / median(theirs);
  return row(
    '200 pictures kept : bare fetches',
    `${median(ours).toFixed(0)} ms`,
    `${median(theirs).toFixed(0)} ms`,
    ratio,
    1.3,
  );
}

/** Rows of a thousand articles that share their pictures. */
async function sharing(extension) {
  const code = await bundle('scripts/bench/sharing-page.ts', 'bench');
  const { page } = await extension.openTab('https://bench.example/');
  await page.evaluate(code);
  const { stored, distinct } = await page.evaluate(() => globalThis.bench.shareAmong(1000));
  await page.close();
  return row('pictures of 1,000 articles stored : distinct', String(stored), String(distinct), stored / distinct, 1);
}

/** From opening the reader until the article's words, a paragraph for each picture, are painted. */
async function opening(extension, web) {
  await keepArticle(extension, web, 'words', []);
  const titles = new Map((await extension.table('articles')).map(({ id, title }) => [title, id]));
  const ours = [];
  const theirs = [];
  for (let round = 0; round < 9; round++) {
    theirs.push(await openingTime(extension, titles.get('words')));
    ours.push(await openingTime(extension, titles.get('kept0')));
  }
  const ratio = median(ours) / median(theirs);
  return row(
    '200 pictures opened : text alone',
    `${median(ours).toFixed(0)} ms`,
    `${median(theirs).toFixed(0)} ms`,
    ratio,
    1.5,
  );
}

function row(what, ours, theirs, ratio, floor) {
  return { what, ours, theirs, ratio, floor };
}

function addresses(name) {
  return Array.from({ length: many }, (_, n) => `https://mmbiz.qpic.cn/bench/${name}/${n}/640?wx_fmt=png`);
}

/** Milliseconds. As our own manners are, with as many at a time as the browser likes. */
async function fetchAll(addresses) {
  const start = performance.now();
  await Promise.all(
    addresses.map(async (address) => {
      const manners = { mode: 'same-origin', referrerPolicy: 'no-referrer', credentials: 'omit' };
      return (await fetch(address, /** @type {RequestInit} */ (manners))).blob();
    }),
  );
  return performance.now() - start;
}

/** Milliseconds from the saved text to the last picture. */
async function keepArticle(extension, web, title, pictures) {
  const url = `https://mp.weixin.qq.com/s/bench-${title}`;
  putPictureArticle(web, url, { title, mid: ++lastMid, pictures, paragraphs: many });
  const { page, tabId } = await extension.openTab(url);
  await extension.ask('clip', tabId, []);
  const start = performance.now();
  await until('the pictures', async () => (await extension.keys('jobs')).length === 0, 120_000);
  const time = performance.now() - start;
  await page.close();
  return time;
}

async function openingTime(extension, id) {
  const page = await extension.browser.newPage();
  await page.evaluateOnNewDocument(() => {
    const look = () => {
      const words = document.querySelector('iframe')?.contentDocument?.body?.textContent;
      if (!words) return requestAnimationFrame(look);
      // The frame after the one that has the words is the one that shows them.
      requestAnimationFrame(() => {
        globalThis.shownAfter = performance.now();
      });
    };
    if (window === top) look();
  });
  await page.goto(`${extension.base}reader.html#${id}`);
  const time = await until('the article', () => page.evaluate(() => globalThis.shownAfter));
  await page.close();
  return time;
}
