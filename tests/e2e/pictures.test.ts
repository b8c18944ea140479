import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Extension, openExtension } from '@/scripts/harness/extension.mjs';
import { picture } from '@/scripts/harness/picture.mjs';
import { serve, type Web } from '@/scripts/harness/serve.mjs';
import { countAlarms, ringAlarm, stopBackground } from '@/scripts/harness/stop-background.mjs';
import { until } from '@/scripts/harness/until.mjs';
import { mannersOfHosts, putHosts } from './picture-hosts';
import { addressOf, openStage } from './stage';

/** How often each manner is tried. */
const times = Number(process.env.PICTURE_TIMES ?? 2);
/** The reader's own network, and a host not granted. */
const forbidden = /192\.168|127\.0\.0\.1|localhost|elsewhere/;
const article = 'https://mp.weixin.qq.com/s/manners0fPictureH0sts0';
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

type Use = { address: string; state: string; reason: string | null; hash: string | null };
type Ends = Map<string, { end: string; hash: string | null }>;
type Scene = { web: Web; extension: Extension; places: Map<string, string[]>; ends: Ends };

const kinds = ['chromium', 'firefox'] as const;
const manners = mannersOfHosts(0);
let scenes: Record<(typeof kinds)[number], Scene>;

// Both at once: what takes the time is waiting for another try.
beforeAll(
  async () => {
    const [chromium, firefox] = await Promise.all([play('chromium'), play('firefox')]);
    scenes = { chromium, firefox };
  },
  300_000 + times * 10_000,
);
afterAll(async () => {
  for (const { web, extension } of Object.values(scenes ?? {})) {
    await extension.close();
    web.close();
  }
});

/** Clips an article with pictures of every manner, and waits for what becomes of them. */
async function play(kind: (typeof kinds)[number]): Promise<Scene> {
  const web = await serve();
  const places = putHosts(web, mannersOfHosts(web.plainPort), times);
  putArticle(web, [...places.values()].flat());
  const extension = await openExtension({ kind, web, headless: true });
  await extension.set({ pictureLimit: 1 });
  const { tabId } = await extension.openTab(article);
  await extension.ask('clip', tabId, []);
  await settled(extension, 180_000 + times * 10_000);
  const uses: Use[] = await extension.table('pictureUses');
  const ends: Ends = new Map(uses.map(({ address, state, reason, hash }) => [address, { end: reason ?? state, hash }]));
  return { web, extension, places, ends };
}

describe.each(kinds)('pictures whose hosts behave in every way, in %s', (kind) => {
  test.each(Object.entries(manners))('“%s” ends as it must', (name, { end }) => {
    const { places, ends } = scenes[kind];
    const addresses = places.get(name) ?? [];
    expect(addresses).toHaveLength(times);
    expect(addresses.map((address) => ends.get(address)?.end)).toEqual(addresses.map(() => end));
  });

  test('nothing was asked of the reader’s own network or of hosts not granted', () => {
    const { web } = scenes[kind];
    expect(web.requests.filter((address) => forbidden.test(address))).toEqual([]);
    expect(web.requests.filter((address) => /mmbiz/.test(address)).length).toBeGreaterThan(times * 20);
  });

  test('kept are the bytes that came, each once', async () => {
    const { places, ends, extension } = scenes[kind];
    const own = (places.get('at the third try') ?? []).map((address) => [address, sha256(picture(address))]);
    expect(own.map(([address]) => [address, ends.get(address ?? '')?.hash])).toEqual(own);
    const hashes = (await extension.table('pictures')).map(({ hash }: { hash: string }) => hash);
    const used = [...ends.values()].flatMap(({ hash }) => hash ?? []);
    expect(hashes.toSorted()).toEqual([...new Set(used)].toSorted());
  });
});

test('let at every host there is, we still ask nobody inside the reader’s own network', async () => {
  const { web, extension, places } = scenes.firefox;
  await extension.permit(extension.home);
  await extension.ask('retryPictures', null);
  await settled(extension, 180_000 + times * 10_000);
  const asked = web.requests.filter((address) => forbidden.test(address));
  expect(asked.toSorted()).toEqual(places.get('where we may not go')?.toSorted());
});

test('200 pictures arrive, each once, though the worker is stopped again and again', async () => {
  const stage = await openStage('chromium');
  const { extension } = stage;
  try {
    const { tabId } = await extension.openTab(addressOf('wechat/pictures-200'));
    const host = rationPictures(stage.web);
    await extension.ask('clip', tabId, []);
    const all = (await uses(extension)).length;
    expect(all).toBeGreaterThanOrEqual(200);
    for (const ration of [20, 50, 10, 40]) {
      const before = await waiting(extension);
      host.give(ration);
      // Some of the ration is on its way when the worker is stopped.
      await until('half the ration', async () => (await waiting(extension)) <= before - ration / 2);
      await stopBackground(extension);
      const left = await waiting(extension);
      expect(left).toBeGreaterThan(0);
      host.give(all);
      await pause(200);
      // Stopped is stopped: nothing arrives until the alarm rings, which would take half a minute.
      expect(await waiting(extension)).toBe(left);
      host.give(0);
      expect(await ringAlarm(extension, 'pictures')).toBe(0.5);
    }
    host.give(Number.POSITIVE_INFINITY);
    await settled(extension, 120_000);
    const kept: Use[] = await extension.table('pictureUses');
    expect(kept.filter(({ state }) => state === 'kept')).toHaveLength(all);
    expect(await extension.table('pictures')).toHaveLength(new Set(kept.map(({ hash }) => hash)).size);
    await expect.poll(() => countAlarms(extension)).toBe(0);
  } finally {
    await stage.close();
  }
});

/** A host that answers for so many pictures more and keeps the others waiting, however fast the machine is. */
function rationPictures(web: Web): { give(count: number): void } {
  let left = 0;
  let hungry: (() => void)[] = [];
  const feed = (answer: () => void) => {
    if (left <= 0) return void hungry.push(answer);
    left--;
    answer();
  };
  web.answerAll((url, response) => {
    if (!/qpic/.test(url.hostname)) return false;
    feed(() => response.end(picture(url.href)));
    return true;
  });
  return {
    give(count) {
      left = count;
      const waited = hungry;
      hungry = [];
      waited.forEach(feed);
    },
  };
}

function putArticle(web: Web, pictures: string[]): void {
  const words = '<p>一页字，写给取图的人看：图从哪里来，来成什么样。</p>'.repeat(8);
  const images = pictures.map((address) => `<p><img data-src="${address}"></p>`).join('');
  const facts =
    'var biz="MzAwMDAwMDAzMQ==";var mid="2247509999";var idx="1";var ct="1762747210";var msg_title="图从哪里来";';
  const body = `<div id="js_article"><h1 id="activity-name">图从哪里来</h1><a id="js_name">取图的人</a>
    <div id="js_content">${words}${images}</div></div><script>${facts}var nickname="取图的人";</script>`;
  web.answer(article, (_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(
      `<!doctype html><html><head><meta property="og:title" content="图从哪里来"></head><body>${body}</body></html>`,
    );
  });
}

async function uses(extension: Extension): Promise<unknown[]> {
  return [...(await extension.table('pictureUses')), ...(await extension.table('jobs'))];
}

async function waiting(extension: Extension): Promise<number> {
  return (await extension.table('jobs')).length;
}

function settled(extension: Extension, patience: number): Promise<boolean> {
  return until('the pictures', async () => (await waiting(extension)) === 0, patience);
}
