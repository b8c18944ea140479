import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFolder } from './build.mjs';
import { launchChromium } from './chromium.mjs';
import { requireBrowser } from './find-browser.mjs';
import { launchFirefox } from './firefox.mjs';
import { hasDisplay } from './has-display.mjs';
import { until } from './until.mjs';

/**
 * A real browser with the extension and an empty library: one interface for both kinds.
 * @typedef {Awaited<ReturnType<typeof openExtension>>} Extension
 * @param {{ kind?: 'chromium' | 'firefox', web: import('./serve.mjs').Web, headless?: boolean, folder?: string, profile?: string }} options
 */
export async function openExtension({ kind = 'chromium', web, headless = !hasDisplay(), folder, profile }) {
  const downloads = mkdtempSync(join(tmpdir(), 'mocang-downloads-'));
  const launch = kind === 'firefox' ? launchFirefox : launchChromium;
  const program = requireBrowser(kind);
  const { browser, extension } = await launch({
    program,
    folder: folder ?? buildFolder(kind),
    web,
    downloads,
    headless,
    profile,
  });

  /** The tab that the extension opens when it is installed; everything is asked from here. */
  const home = await until('the extension to open its own page', () => {
    return findPage(browser, (url) => /^(chrome|moz)-extension:.*\/options\.html/.test(url));
  });
  const { protocol, host } = new URL(await addressOf(home));
  const base = `${protocol}//${host}/`;

  /** Opens an address in a new tab in front, as a person would, and finds both of its names. */
  async function openTab(url) {
    const before = new Set(await browser.pages());
    const tabId = await home.evaluate(async (url) => {
      const api = globalThis.browser ?? globalThis.chrome;
      return (await api.tabs.create({ url, active: true })).id;
    }, url);
    const page = await until(`a tab with ${url}`, () => {
      return findPage(browser, (url, page) => !before.has(page) && url !== 'about:blank');
    });
    await until(
      `${url} to load`,
      () => page.evaluate(() => document.readyState === 'complete').catch(() => false),
      60_000,
    );
    return { page, tabId };
  }

  // Nothing tells a browser on a machine without Chinese words to speak Chinese; our own setting does.
  await home.evaluate(changeSettings, { language: 'zh-CN' });

  return {
    kind,
    browser,
    home,
    base,
    downloads,
    openTab,
    /** A page of the extension in a tab: `popup.html?tab=3`, `reader.html#id`, `options.html#/settings`. */
    openPage: async (path) => (await openTab(base + path)).page,
    /** Puppeteer's own `reload` never hears that a page of ours in Firefox is back. */
    reload: async (page) => {
      await page.evaluate(() => {
        globalThis.isOld = true;
        location.reload();
      });
      await until('the page to come back', () => page.evaluate(() => !globalThis.isOld).catch(() => false));
      await loaded(page);
    },
    /** Sends a message to the background as our own pages do; throws what it answers with. */
    ask: (name, ...request) => ask(home, name, request),
    /**
     * Lets the extension at a page outside the manifest's hosts, as a click of the person's does: in Chromium a click on
     * the toolbar button (which opens the popup), in Firefox leave for all hosts, given once.
     */
    permit: (page) => (extension ? extension.triggerAction(page) : permitEverywhere(home)),
    /** Changes settings; pages that are open follow at once. */
    set: (change) => home.evaluate(changeSettings, change),
    /** Clicks what has this role and this name, once it is there and can be pressed. */
    press,
    /** Every row of a table of the library, as it lies in IndexedDB. */
    table: (name) => home.evaluate(readTable, name),
    close: async () => {
      await browser.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}

async function findPage(browser, fits) {
  for (const page of await browser.pages()) if (fits(await addressOf(page), page)) return page;
  return null;
}

/** Asked in the page: over BiDi, Puppeteer does not hear that a tab went to `moz-extension:`. */
function addressOf(page) {
  return page.evaluate(() => location.href).catch(() => 'about:blank');
}

function loaded(page) {
  return until(
    'the page to load',
    () => page.evaluate(() => document.readyState === 'complete').catch(() => false),
    60_000,
  );
}

async function ask(page, name, request) {
  const reply = await page.evaluate(
    (message) => (globalThis.browser ?? globalThis.chrome).runtime.sendMessage(message),
    { name, request },
  );
  if (!reply?.ok) throw new Error(reply?.error?.message ?? `The background did not answer "${name}".`);
  return reply.value;
}

/** Firefox lets only a handler of real input ask; the click goes no further than this listener. */
async function permitEverywhere(page) {
  await page.bringToFront();
  await page.evaluate(() => {
    const ask = (event) => {
      event.stopImmediatePropagation();
      globalThis.permitted = globalThis.browser.permissions.request({ origins: ['*://*/*'] });
    };
    window.addEventListener('mousedown', (event) => event.stopImmediatePropagation(), { capture: true, once: true });
    window.addEventListener('click', ask, { capture: true, once: true });
  });
  await page.mouse.click(2, 2);
  if (!(await page.evaluate(() => globalThis.permitted))) throw new Error('Firefox refused the permission.');
}

/**
 * @param {import('puppeteer-core').Page} page
 * @param {string} role
 * @param {string} name
 * @param {number} [patience] milliseconds
 */
async function press(page, role, name, patience) {
  const element = await until(`the ${role} "${name}"`, () => page.$(`aria/${name}[role="${role}"]`), patience);
  await until(`the ${role} "${name}" to be enabled`, () => element.evaluate((node) => !node.disabled));
  await element.click();
}

/** Runs in the page. */
async function changeSettings(change) {
  const { local } = (globalThis.browser ?? globalThis.chrome).storage;
  const { settings } = await local.get('settings');
  await local.set({ settings: { ...settings, ...change } });
}

/** Runs in the page. */
async function readTable(name) {
  const promised = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const [found] = await indexedDB.databases();
  if (!found?.name) return [];
  const database = await promised(indexedDB.open(found.name));
  const rows = await promised(database.transaction(name).objectStore(name).getAll());
  database.close();
  return rows;
}
