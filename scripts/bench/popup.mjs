import { until } from '../harness/until.mjs';
import { median } from './median.mjs';

/** From the popup's first moment until it can be used: its button is there and can be pressed. */
export async function benchPopup(extension, url) {
  const { page: article, tabId } = await extension.openTab(url);
  const times = [];
  for (let round = 0; round < 9; round++) times.push(await openingTime(extension, tabId));
  await article.close();
  const time = median(times);
  return [
    { what: 'popup usable : 150 ms', ours: `${time.toFixed(0)} ms`, theirs: '150 ms', ratio: time / 150, floor: 1 },
  ];
}

async function openingTime(extension, tabId) {
  const popup = await extension.browser.newPage();
  await popup.evaluateOnNewDocument(() => {
    new MutationObserver(() => {
      const usable = document.querySelector('main button.primary:not(:disabled)');
      if (usable) globalThis.usableAfter ??= performance.now();
    }).observe(document, { childList: true, subtree: true, attributes: true });
  });
  await popup.goto(`${extension.base}popup.html?tab=${tabId}`);
  const time = await until('the popup to be usable', () => popup.evaluate(() => globalThis.usableAfter));
  await popup.close();
  return time;
}
