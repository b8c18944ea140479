import { until } from './until.mjs';

/**
 * Stops the extension's worker, as Chromium itself does when it has been idle: through a page of ours, since a debugger on
 * the worker would keep it alive.
 * @param {import('./extension.mjs').Extension} extension
 */
export async function stopBackground({ home, browser }) {
  const session = await home.createCDPSession();
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
  await until('the worker to stop', () => !browser.targets().some((target) => target.type() === 'service_worker'));
}

/**
 * Rings an alarm that the background has set, at once. Returns how many minutes apart it would have rung; null when it is
 * not set.
 * @param {import('./extension.mjs').Extension} extension
 * @param {string} name
 * @returns {Promise<number | null>}
 */
export function ringAlarm({ home }, name) {
  return home.evaluate(async (name) => {
    const { alarms } = globalThis.chrome;
    const alarm = await alarms.get(name);
    if (!alarm) return null;
    await alarms.create(name, { when: Date.now(), periodInMinutes: alarm.periodInMinutes });
    return alarm.periodInMinutes ?? null;
  }, name);
}

/** How many alarms are set. @param {import('./extension.mjs').Extension} extension */
export function countAlarms({ home }) {
  return home.evaluate(async () => (await globalThis.chrome.alarms.getAll()).length);
}
