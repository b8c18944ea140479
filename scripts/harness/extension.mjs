import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFolder } from './build.mjs';
import { launchChromium } from './chromium.mjs';
import { requireBrowser } from './find-browser.mjs';
import { launchFirefox } from './firefox.mjs';
import { hasDisplay } from './has-display.mjs';
import { askOnClick, canEnter, changeSettings, openTab, readKeys, readTable, sendMessage } from './in-page.mjs';
import { findPage, loaded, press, reload, whereIs } from './pages.mjs';
import { until } from './until.mjs';

/**
 * How a browser is started; `profile` is the folder of one that outlives it.
 * @typedef {{ program: string, folder: string, web: import('./serve.mjs').Web, downloads: string, headless: boolean, profile?: string }} Launch
 */

/**
 * A real browser with the extension and an empty library, or that of the profile: one interface for both kinds.
 * @typedef {Awaited<ReturnType<typeof openExtension>>} Extension
 * @param {{ kind?: 'chromium' | 'firefox', web: import('./serve.mjs').Web, headless?: boolean, profile?: string }} options
 */
export async function openExtension({ kind = 'chromium', web, headless = !hasDisplay(), profile }) {
  const downloads = mkdtempSync(join(tmpdir(), 'mocang-downloads-'));
  const launch = kind === 'firefox' ? launchFirefox : launchChromium;
  const program = requireBrowser(kind);
  const { browser, extension } = await launch({
    program,
    folder: buildFolder(kind),
    web,
    downloads,
    headless,
    profile,
  });
  const close = async () => {
    await browser.close();
    rmSync(downloads, { recursive: true, force: true });
  };
  try {
    return { kind, browser, downloads, close, ...controls(browser, extension, await findHome(browser, extension)) };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The tab that the extension opens when it is installed; everything is asked from here. */
async function findHome(browser, extension) {
  const isHome = (url) => /^(chrome|moz)-extension:.*\/options\.html/.test(url);
  // A profile that had it before does not install it again.
  const home = await until('the extension to open its own page', () => findPage(browser, isHome), 15_000).catch(
    (error) => openHome(browser, extension, error),
  );
  // Nothing tells a browser on a machine without Chinese words to speak Chinese; our own setting does.
  await home.evaluate(changeSettings, { language: 'zh-CN' });
  const { protocol, host } = new URL(await whereIs(home));
  return { home, base: `${protocol}//${host}/` };
}

/** Firefox refuses to be sent to a page of an extension. */
async function openHome(browser, extension, error) {
  if (!extension) throw error;
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${extension.id}/options.html`);
  return page;
}

/** What can be done with a browser that has the extension. */
function controls(browser, extension, { home, base }) {
  const open = (url) => openInFront(browser, home, url);
  return {
    home,
    /** `chrome-extension://…/` or `moz-extension://…/`. */
    base,
    /** Opens an address in a new tab in front, as a person would, and finds both of its names. */
    openTab: open,
    /** A page of the extension in a tab: `popup.html?tab=3`, `reader.html#id`, `options.html#/settings`. */
    openPage: async (/** @type {string} */ path) => (await open(base + path)).page,
    reload,
    press,
    /** Sends a message to the background as our own pages do; throws what it answers with. */
    ask: (/** @type {string} */ name, ...request) => ask(home, name, request),
    /**
     * Lets the extension at a page outside the manifest's hosts, as a click of the person's does: in Chromium a click on
     * the toolbar button (which opens the popup), in Firefox leave for all hosts.
     */
    permit: (page, tabId) => (extension ? clickAction(extension, home, page, tabId) : permitEverywhere(home)),
    /** Changes settings; pages that are open follow at once. */
    set: (/** @type {object} */ change) => home.evaluate(changeSettings, change),
    /** The keys of a table of the library. */
    keys: (/** @type {string} */ name) => home.evaluate(readKeys, name),
    /** Every row of a table of the library, as it lies in IndexedDB. */
    table: (/** @type {string} */ name) => home.evaluate(readTable, name),
  };
}

async function openInFront(browser, home, url) {
  const before = new Set(await browser.pages());
  const { id: tabId } = await home.evaluate(openTab, url);
  const page = await until(`a tab with ${url}`, () => {
    return findPage(browser, (url, page) => !before.has(page) && url !== 'about:blank');
  });
  await loaded(page);
  return { page, tabId };
}

async function ask(page, name, request) {
  const reply = await page.evaluate(sendMessage, { name, request });
  if (!reply?.ok) throw new Error(reply?.error?.message ?? `The background did not answer "${name}".`);
  return reply.value;
}

/** On a crowded machine a click may come before the browser is ready to let the extension in. */
async function clickAction(extension, home, page, tabId) {
  await until('Chromium to let the extension in', async () => {
    await extension.triggerAction(page);
    return await until('the click to count', () => home.evaluate(canEnter, tabId), 3_000).catch(() => false);
  });
}

async function permitEverywhere(page) {
  await page.bringToFront();
  await page.evaluate(askOnClick);
  await page.mouse.click(2, 2);
  await until('Firefox to hear the click', () => page.evaluate(() => globalThis.permitted !== null));
  if (!(await page.evaluate(() => globalThis.permitted))) throw new Error('Firefox refused the permission.');
}
