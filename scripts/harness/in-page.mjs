/** Functions that run inside a page of the extension: they see nothing but that page. */

export function openTab(url) {
  return (globalThis.browser ?? globalThis.chrome).tabs.create({ url, active: true });
}

/** Whether the browser lets the extension at the page in a tab. */
export function canEnter(tabId) {
  return globalThis.chrome.scripting.executeScript({ target: { tabId }, func: () => true }).then(
    () => true,
    () => false,
  );
}

export function sendMessage(message) {
  return (globalThis.browser ?? globalThis.chrome).runtime.sendMessage(message);
}

export async function changeSettings(change) {
  const { local } = (globalThis.browser ?? globalThis.chrome).storage;
  const { settings } = await local.get('settings');
  await local.set({ settings: { ...settings, ...change } });
}

/** Every row of a table of the one database. */
export async function readTable(name) {
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

/** The keys of a table, which are read without what hangs on them. */
export async function readKeys(name) {
  const promised = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const [found] = await indexedDB.databases();
  if (!found?.name) return [];
  const database = await promised(indexedDB.open(found.name));
  const keys = await promised(database.transaction(name).objectStore(name).getAllKeys());
  database.close();
  return keys;
}

/** Firefox lets only a handler of real input ask; the click goes no further than this listener. */
export function askOnClick() {
  globalThis.permitted = null;
  const ask = (event) => {
    event.stopImmediatePropagation();
    globalThis.permitted = globalThis.browser.permissions.request({ origins: ['*://*/*'] });
  };
  window.addEventListener('mousedown', (event) => event.stopImmediatePropagation(), { capture: true, once: true });
  window.addEventListener('click', ask, { capture: true, once: true });
}
