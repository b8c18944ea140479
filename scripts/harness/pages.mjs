import { until } from './until.mjs';

/**
 * The first page whose address fits, else null.
 * @param {import('puppeteer-core').Browser} browser
 * @param {(url: string, page: import('puppeteer-core').Page) => boolean} fits
 */
export async function findPage(browser, fits) {
  for (const page of await browser.pages()) if (fits(await whereIs(page), page)) return page;
  return null;
}

/**
 * Asked in the page: over BiDi, Puppeteer does not hear that a tab went to `moz-extension:`.
 * @param {import('puppeteer-core').Page} page
 */
export function whereIs(page) {
  return page.evaluate(() => location.href).catch(() => 'about:blank');
}

/** Until the page has loaded. @param {import('puppeteer-core').Page} page */
export function loaded(page) {
  return until(
    'the page to load',
    () => page.evaluate(() => document.readyState === 'complete').catch(() => false),
    60_000,
  );
}

/** Puppeteer's own `reload` never hears that a page of ours in Firefox is back. @param {import('puppeteer-core').Page} page */
export async function reload(page) {
  await page.evaluate(() => {
    globalThis.isOld = true;
    location.reload();
  });
  await until('the page to come back', () => page.evaluate(() => !globalThis.isOld).catch(() => false));
  await loaded(page);
}

/**
 * Clicks what has this role and this name, once it is there, at rest, and the click would reach it.
 * @param {import('puppeteer-core').Page} page
 * @param {string} role
 * @param {string} name
 * @param {number} [patience] milliseconds
 */
export async function press(page, role, name, patience) {
  const element = await until(
    `the ${role} "${name}"`,
    async () => {
      const found = await page.$(`aria/${name}[role="${role}"]`);
      return found && (await found.evaluate(isWithinReach)) ? found : null;
    },
    patience,
  );
  await element.click();
}

/** Runs in the page. A page that is still being filled moves its buttons, and a click would miss. */
async function isWithinReach(node) {
  node.scrollIntoView({ block: 'nearest' });
  const before = node.getBoundingClientRect();
  await new Promise((resolve) => setTimeout(resolve, 50));
  const { x, y, width, height } = node.getBoundingClientRect();
  if (node.disabled || x !== before.x || y !== before.y) return false;
  const top = document.elementFromPoint(x + width / 2, y + height / 2);
  return top !== null && ((node.closest('label') ?? node).contains(top) || top.contains(node));
}
