import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readTab } from '@/entrypoints/background/read-tab';
import { browser } from '../fake-browser';

const first = 'https://mp.weixin.qq.com/s/firstFIRSTfirst';
const second = 'https://mp.weixin.qq.com/s/secondSECONDsecond';
const refusal = { refusal: 'deleted', detail: null };

/** What the browser tells of the tab, call by call; the last answer holds on. */
function tabIs(...addresses: string[]) {
  const get = vi.spyOn(browser.tabs, 'get');
  for (const url of addresses.slice(0, -1)) get.mockResolvedValueOnce({ url } as never);
  get.mockResolvedValue({ url: addresses.at(-1) } as never);
}

const executeScript = vi.fn();

beforeEach(() => {
  Object.assign(browser, { scripting: { executeScript } });
  executeScript.mockReset().mockResolvedValue([{ result: refusal }]);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('the page that was meant is read, under whatever spelling of its address', async () => {
  tabIs(`${first}?scene=1#rd`);
  expect(await readTab(3, first)).toMatchObject({ state: 'read', result: refusal });
});

test('another page than the one that was meant is not even read', async () => {
  tabIs(second);
  await expect(readTab(3, first)).rejects.toMatchObject({ code: 'TAB-GONE' });
  expect(executeScript).not.toHaveBeenCalled();
});

test('a page that leaves while it is read is not taken for the next one', async () => {
  tabIs(first, second);
  await expect(readTab(3, first)).rejects.toMatchObject({ code: 'TAB-GONE' });
});

test.each([
  ['Chromium', 'Frame with ID 0 is showing error page', false],
  ['Firefox', 'Missing host permission for the tab', true],
])('a page that did not load is told from one that may not be read: %s', async (_, message, permitted) => {
  vi.spyOn(browser.permissions, 'contains').mockResolvedValue(permitted as never);
  tabIs(first);
  executeScript.mockRejectedValue(new Error(message));
  expect(await readTab(3, null)).toMatchObject({ state: 'read', result: { refusal: 'error' } });
});

test('a site that is not permitted is told as such', async () => {
  vi.spyOn(browser.permissions, 'contains').mockResolvedValue(false as never);
  tabIs(first);
  executeScript.mockRejectedValue(new Error('Missing host permission for the tab'));
  expect(await readTab(3, null)).toMatchObject({ state: 'forbidden' });
});

describe('the browser breaks the reading off', () => {
  test.each(['Frame with ID 0 was removed.', 'The tab was closed.', 'An unexpected error occurred'])(
    '%s',
    async (message) => {
      tabIs(first);
      executeScript.mockRejectedValue(new Error(message));
      await expect(readTab(3, null)).rejects.toMatchObject({ code: 'CLIP-FAILED' });
    },
  );

  test('because the tab was closed', async () => {
    tabIs(first);
    executeScript.mockImplementation(() => {
      vi.spyOn(browser.tabs, 'get').mockRejectedValue(new Error('No tab with id: 3.'));
      return Promise.reject(new Error('Frame with ID 0 was removed.'));
    });
    await expect(readTab(3, null)).rejects.toMatchObject({ code: 'TAB-GONE' });
  });
});

test('a page that never answers is given up', async () => {
  vi.useFakeTimers();
  tabIs(first);
  executeScript.mockReturnValue(new Promise(() => {}));
  const reading = expect(readTab(3, null)).rejects.toMatchObject({ code: 'CLIP-SLOW' });
  await vi.advanceTimersByTimeAsync(20_000);
  await reading;
});
