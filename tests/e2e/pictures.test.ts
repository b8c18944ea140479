import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Extension } from '@/scripts/harness/extension.mjs';
import { picture } from '@/scripts/harness/picture.mjs';
import { playPictureFaults } from '@/scripts/harness/picture-faults.mjs';
import { mannersOfHosts } from '@/scripts/harness/picture-hosts.mjs';
import { countWaiting, picturesDone } from '@/scripts/harness/pictures-settled.mjs';
import type { Web } from '@/scripts/harness/serve.mjs';
import { countAlarms, ringAlarm, stopBackground } from '@/scripts/harness/stop-background.mjs';
import { until } from '@/scripts/harness/until.mjs';
import { addressOf, openStage } from './stage';

/** How often each manner is tried; `npm run faults` tries fifty times, and those too that take minutes. */
const times = 2;
const kinds = ['chromium', 'firefox'] as const;
const manners = Object.entries(mannersOfHosts(0)).filter(([, { long }]) => !long);
const isQuick = (name: string) => manners.some(([quick]) => quick === name);

type Use = { address: string; state: string; hash: string | null };
type Scene = Awaited<ReturnType<typeof playPictureFaults>>;
let scenes: Record<(typeof kinds)[number], Scene>;

// Both at once: what takes the time is waiting for another try.
beforeAll(async () => {
  const [chromium, firefox] = await Promise.all(kinds.map((kind) => playPictureFaults(kind, times, isQuick)));
  scenes = { chromium, firefox } as typeof scenes;
}, 300_000);
afterAll(async () => {
  for (const { close } of Object.values(scenes ?? {})) await close();
});

describe.each(kinds)('pictures whose hosts behave in every way, in %s', (kind) => {
  test.each(manners)('“%s” ends as it must', (name, { end }) => {
    const outcome = scenes[kind].outcomes.find((each) => each.name === name);
    expect(outcome?.ends).toEqual(Array.from({ length: times }, () => end));
  });

  test('nothing was asked of the reader’s own network or of hosts not granted', () => {
    expect(scenes[kind].trespasses()).toEqual([]);
  });

  test('kept is each once', async () => {
    const { extension } = scenes[kind];
    const hashes = (await extension.table('pictures')).map(({ hash }: { hash: string }) => hash);
    const used = (await extension.table('pictureUses')).flatMap(({ hash }: Use) => hash ?? []);
    expect(hashes.toSorted()).toEqual([...new Set(used)].toSorted());
  });
});

test('let at every host there is, we still ask nobody inside the reader’s own network', async () => {
  const { extension, outcomes, trespasses } = scenes.firefox;
  await extension.permit(extension.home);
  await extension.ask('retryPictures', null);
  await picturesDone(extension, 200_000);
  const granted = outcomes.find(({ name }) => name === 'where we may not go')?.addresses;
  expect(trespasses().toSorted()).toEqual(granted?.toSorted());
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
      const before = await countWaiting(extension);
      host.give(ration);
      // Some of the ration is on its way when the worker is stopped.
      await until('half the ration', async () => (await countWaiting(extension)) <= before - ration / 2);
      await stopBackground(extension);
      const left = await countWaiting(extension);
      expect(left).toBeGreaterThan(0);
      host.give(all);
      await pause(200);
      // Stopped is stopped: nothing arrives until the alarm rings, which would take half a minute.
      expect(await countWaiting(extension)).toBe(left);
      host.give(0);
      expect(await ringAlarm(extension, 'pictures')).toBe(0.5);
    }
    host.give(Number.POSITIVE_INFINITY);
    await picturesDone(extension);
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

async function uses(extension: Extension): Promise<unknown[]> {
  return [...(await extension.table('pictureUses')), ...(await extension.table('jobs'))];
}
