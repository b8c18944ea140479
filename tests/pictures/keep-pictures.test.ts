import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from '#imports';
import type { Library } from '@/utils/library/library';
import { keepPictures } from '@/utils/pictures/keep-pictures';
import { freshLibrary } from '../library/fresh-library';
import { incoming } from '../library/incoming';

const limit = 1000;
const budget = 100_000;
const minute = 60_000;
const now = new Date('2026-11-22T02:00:00Z');
/** No frame at all: a comment, then the end. */
const gif = (...bytes: number[]) =>
  new Uint8Array(
    [...'GIF89a']
      .map((letter) => letter.charCodeAt(0))
      .concat(1, 0, 1, 0, 0, 0, 0, 0x21, 0xfe, bytes.length || 1, ...(bytes.length ? bytes : [0]), 0, 0x3b),
  );
const on = (host: string, count: number) => Array.from({ length: count }, (_, n) => `https://${host}/${n}.gif`);

/** The network, as far as this test is concerned. */
function network(respond: (address: string) => Response | Promise<Response>) {
  return vi.spyOn(globalThis, 'fetch').mockImplementation(async (address) => {
    const response = await respond(String(address));
    return Object.defineProperty(response, 'url', { value: response.url || String(address) });
  });
}

async function saved(library: Library, pictures: string[]): Promise<string> {
  return (await library.save(incoming({ pictures }), [], now)).article.id;
}

async function fetched(library: Library, id: string): Promise<unknown[]> {
  return (await library.pictureUses(id)).map(({ state, reason }) => reason ?? state);
}

beforeEach(() => {
  vi.spyOn(browser.permissions, 'contains').mockImplementation(async () => true);
  vi.spyOn(browser.permissions, 'getAll').mockImplementation(async () => ({ origins: ['*://*.qpic.cn/*'] }));
});

afterEach(() => {
  vi.restoreAllMocks();
});

test('keeps every picture that waits, and tells of each', async () => {
  const library = freshLibrary();
  const id = await saved(library, on('a.example', 3));
  const request = network((address) => new Response(gif(address.length, Number(address.at(-5)))));
  const done = vi.fn();
  await keepPictures(library, { limit, budget, done });
  expect(await fetched(library, id)).toEqual(['kept', 'kept', 'kept']);
  expect(done).toHaveBeenCalledTimes(3);
  expect(request.mock.calls[0]?.[1]).toMatchObject({ referrerPolicy: 'no-referrer', credentials: 'omit' });
});

test.each([
  ['only where it may go', ['*://*.qpic.cn/*', 'https://a.example/*'], { mode: 'same-origin', redirect: 'follow' }],
  ['nowhere once it may go everywhere', ['*://*/*'], { mode: 'same-origin', redirect: 'error' }],
  ['nowhere once it may go to every safe host', ['https://*/*'], { mode: 'same-origin', redirect: 'error' }],
  ['nowhere under the widest word', ['<all_urls>'], { mode: 'same-origin', redirect: 'error' }],
])('follows redirects %s', async (_, origins, manners) => {
  vi.spyOn(browser.permissions, 'getAll').mockImplementation(async () => ({ origins }));
  const library = freshLibrary();
  await saved(library, on('a.example', 1));
  const request = network(() => new Response(gif()));
  await keepPictures(library, { limit, budget, done: () => {} });
  expect(request.mock.calls[0]?.[1]).toMatchObject(manners);
});

test('ends when there is nothing to do', async () => {
  await keepPictures(freshLibrary(), { limit, budget, done: () => {} });
});

test('asks twelve at a time, and six of one host', async () => {
  const library = freshLibrary();
  await saved(library, [...on('a.example', 9), ...on('b.example', 9), ...on('c.example', 9)]);
  const busy: string[] = [];
  let [most, mostOfOne] = [0, 0];
  network(async (address) => {
    busy.push(new URL(address).host);
    most = Math.max(most, busy.length);
    mostOfOne = Math.max(mostOfOne, busy.filter((host) => host === 'a.example').length);
    await new Promise((resolve) => setTimeout(resolve, 20));
    busy.splice(busy.indexOf(new URL(address).host), 1);
    return new Response(gif());
  });
  await keepPictures(library, { limit, budget, done: () => {} });
  expect([most, mostOfOne]).toEqual([12, 6]);
  expect((await library.counts()).waiting).toBe(0);
});

test('two rounds at once ask for no picture twice', async () => {
  const library = freshLibrary();
  await saved(library, on('a.example', 8));
  const request = network(() => new Response(gif()));
  await Promise.all([1, 2, 3].map(() => keepPictures(library, { limit, budget, done: () => {} })));
  expect(request).toHaveBeenCalledTimes(8);
});

test.each<[string, () => Response, string]>([
  ['gone', () => new Response('', { status: 404 }), 'missing'],
  ['forbidden', () => new Response('', { status: 403 }), 'refused'],
  ['a page', () => new Response('<!doctype html>', { headers: { 'content-type': 'image/png' } }), 'type'],
  ['too large', () => new Response(new Uint8Array(limit + 1)), 'size'],
  ['too large by its own word', () => new Response(gif(), { headers: { 'content-length': '1001' } }), 'size'],
  ['moved into a home', () => moved('http://192.168.1.1/a.gif'), 'private'],
])('asks once for what will not get better: %s', async (_, respond, reason) => {
  const library = freshLibrary();
  const id = await saved(library, on('a.example', 1));
  const request = network(respond);
  await keepPictures(library, { limit, budget, done: () => {} });
  expect(await fetched(library, id)).toEqual([reason]);
  expect(request).toHaveBeenCalledTimes(1);
});

test('keeps a picture that moved within the web', async () => {
  const library = freshLibrary();
  const id = await saved(library, on('a.example', 1));
  network(() => moved('https://b.example/a.gif'));
  await keepPictures(library, { limit, budget, done: () => {} });
  expect(await fetched(library, id)).toEqual(['kept']);
});

test('asks nobody inside the reader’s own network, and no host it may not', async () => {
  const library = freshLibrary();
  const id = await saved(library, ['http://192.168.1.1/a.gif', 'http://localhost/a.gif', 'https://a.example/a.gif']);
  vi.spyOn(browser.permissions, 'contains').mockImplementation(async () => false);
  const request = network(() => new Response(gif()));
  await keepPictures(library, { limit, budget, done: () => {} });
  expect(await fetched(library, id)).toEqual(['private', 'private', 'permission']);
  expect(request).not.toHaveBeenCalled();
});

test('tries three times what may get better, then leaves it for later', async () => {
  const library = freshLibrary();
  const id = await saved(library, on('a.example', 2));
  let rounds = 0;
  const request = network((address) => {
    if (address.endsWith('/0.gif')) throw new TypeError('Failed to fetch');
    rounds += 1;
    return rounds < 3 ? new Response('', { status: 503 }) : new Response(gif());
  });
  await keepPictures(library, { limit, budget, done: () => {}, pauses: [20, 50] });
  expect(await fetched(library, id)).toEqual(['network', 'kept']);
  expect(request).toHaveBeenCalledTimes(6);
  const next = Number(await library.nextDue()) - Date.now();
  expect(next).toBeGreaterThan(9 * minute);
  expect(next).toBeLessThan(11 * minute);
});

test.each<[string, () => Response]>([
  ['by the word of the host', () => new Response(gif(), { headers: { 'content-length': '900' } })],
  ['by its own word', () => new Response(gif(1, 2, 3).slice(0, -3))],
])('a picture cut short %s is asked for again, and never kept', async (_, respond) => {
  const library = freshLibrary();
  const id = await saved(library, on('a.example', 1));
  let asked = 0;
  network(() => (++asked < 3 ? respond() : new Response(gif())));
  await keepPictures(library, { limit, budget, done: () => {}, pauses: [10] });
  expect(await fetched(library, id)).toEqual(['network']);
  await library.retryPictures(id, null, now);
  await keepPictures(library, { limit, budget, done: () => {}, pauses: [10] });
  expect(await fetched(library, id)).toEqual(['kept']);
});

test('the length of a packed answer is not the length of the picture', async () => {
  const library = freshLibrary();
  const id = await saved(library, on('a.example', 1));
  network(() => new Response(gif(), { headers: { 'content-length': '900', 'content-encoding': 'gzip' } }));
  await keepPictures(library, { limit, budget, done: () => {} });
  expect(await fetched(library, id)).toEqual(['kept']);
});

test('a full disk costs the picture and not the article', async () => {
  const library = freshLibrary();
  const id = await saved(library, on('a.example', 1));
  network(() => new Response(gif()));
  const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  vi.spyOn(console, 'trace').mockImplementation(() => {});
  await keepPictures(library, { limit, budget, done: () => {} });
  add.mockRestore();
  expect(await fetched(library, id)).toEqual(['quota']);
  expect((await library.body(id))?.html).toBe(incoming().html);
  expect(await library.nextDue()).toBeGreaterThan(Date.now());
  await library.retryFailed('quota', new Date());
  await keepPictures(library, { limit, budget, done: () => {} });
  expect(await fetched(library, id)).toEqual(['kept']);
});

test('a disk that is nearly full is not asked to take more', async () => {
  const library = freshLibrary();
  const id = await saved(library, on('a.example', 2));
  const request = network(() => new Response(gif()));
  vi.spyOn(navigator.storage, 'estimate').mockResolvedValue({ quota: 1_000_000, usage: 999_000 });
  await keepPictures(library, { limit, budget, done: () => {} });
  expect(await fetched(library, id)).toEqual(['quota', 'quota']);
  expect(request).not.toHaveBeenCalled();
});

test('without a network pictures wait, and nothing has failed', async () => {
  const library = freshLibrary();
  const id = await saved(library, on('a.example', 20));
  const request = network(() => {
    throw new TypeError('Failed to fetch');
  });
  const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  await keepPictures(library, { limit, budget, done: () => {} });
  expect(await fetched(library, id)).toEqual(Array(20).fill('waiting'));
  expect(request.mock.calls.length).toBeLessThan(20);
  online.mockReturnValue(true);
  network(() => new Response(gif()));
  await keepPictures(library, { limit, budget, done: () => {} });
  expect(await fetched(library, id)).toEqual(Array(20).fill('kept'));
});

test('a host that is near answers though the browser says that it has no network', async () => {
  const library = freshLibrary();
  const id = await saved(library, on('a.example', 2));
  network(() => new Response(gif()));
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  await keepPictures(library, { limit, budget, done: () => {} });
  expect(await fetched(library, id)).toEqual(['kept', 'kept']);
});

test('a network that goes away in the middle costs no try', async () => {
  const library = freshLibrary();
  const id = await saved(library, on('a.example', 1));
  const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(true);
  network(() => {
    online.mockReturnValue(false);
    throw new TypeError('Failed to fetch');
  });
  await keepPictures(library, { limit, budget, done: () => {} });
  expect(await library.dueJobs(new Date(), 9)).toMatchObject([{ articleId: id, tries: 0 }]);
});

test('the pictures of one article may not fill the disk together', async () => {
  const library = freshLibrary();
  const id = await saved(library, on('a.example', 20));
  network(
    (address) =>
      new Response(
        gif(
          ...address
            .slice(-8)
            .split('')
            .map((letter) => letter.charCodeAt(0)),
        ),
      ),
  );
  await keepPictures(library, { limit, budget: 60, done: () => {} });
  const ends = await fetched(library, id);
  const kept = ends.filter((end) => end === 'kept').length;
  // What was asked for before the budget was spent is kept too: six at most.
  expect(kept).toBeGreaterThanOrEqual(3);
  expect(kept).toBeLessThanOrEqual(10);
  expect(ends.filter((end) => end === 'budget')).toHaveLength(20 - kept);
  expect(await library.nextDue()).toBe(null);
});

describe('the picture that forbids quoting', () => {
  const address = 'https://mmbiz.qpic.cn/mmbiz_png/a/640?wx_fmt=png&from=appmsg';
  const html = (width: string) => `<p><img data-src="${address.replace('&', '&amp;')}"${width} alt=""></p>`;
  const kept = async (place: string, width: string, side: number) => {
    const library = freshLibrary();
    const body = html(width).replaceAll('mmbiz.qpic.cn', new URL(place).host);
    const { article } = await library.save(incoming({ html: body, pictures: [place] }), [], now);
    const picture = await drawing(side);
    network(() => new Response(picture));
    await keepPictures(library, { limit: 100_000, budget, done: () => {} });
    return fetched(library, article.id);
  };

  test.each([
    ['is not kept in place of a larger one', address, ' width="1080"', 140, 'placeholder'],
    ['is not kept in place of a smaller one', address, ' width="64"', 140, 'placeholder'],
    ['may be a picture of that very size', address, ' width="140"', 140, 'kept'],
    ['is only suspected where a size is known', address, '', 140, 'kept'],
    ['has one size', address, ' width="1080"', 141, 'kept'],
    ['is sent by the hosts of WeChat alone', 'https://a.example/a.png', ' width="1080"', 140, 'kept'],
  ])('%s', async (_, place, width, side, end) => {
    expect(await kept(place, width, side)).toEqual([end]);
  });
});

async function drawing(side: number): Promise<Blob> {
  const canvas = new OffscreenCanvas(side, side);
  canvas.getContext('2d')?.fillRect(1, 1, 9, 9);
  return canvas.convertToBlob();
}

function moved(to: string): Response {
  return Object.defineProperty(new Response(gif()), 'url', { value: to, configurable: true });
}
