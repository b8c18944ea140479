import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { storeError } from '@/utils/library/store-error';
import { versions } from '@/utils/library/versions';
import { freshLibrary } from './fresh-library';
import { incoming } from './incoming';

const now = new Date('2026-11-22T02:00:00Z');
// Dexie tells the console of every transaction that fails.
beforeEach(() => {
  for (const way of ['warn', 'trace'] as const) vi.spyOn(console, way).mockImplementation(() => {});
});

const quota = () => new DOMException('The disk is full.', 'QuotaExceededError');

/** The nth call that reads or writes a record fails with this error, until the test ends or is told to stop. */
function failAt(nth: number, error: () => Error): { stop: () => void; reached: () => boolean } {
  let calls = 0;
  const spies = (['put', 'add', 'get', 'getAll', 'delete'] as const).map((name) => {
    const original = IDBObjectStore.prototype[name] as (...rest: unknown[]) => IDBRequest;
    return vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (
      this: IDBObjectStore,
      ...rest: unknown[]
    ) {
      calls += 1;
      if (calls === nth) throw error();
      return original.apply(this, rest);
    });
  });
  const stop = () => {
    for (const spy of spies) spy.mockRestore();
  };
  onTestFinished(stop);
  return { stop, reached: () => calls >= nth };
}

test('wherever a save is interrupted, the library is as before, and works on', async () => {
  const library = freshLibrary();
  const pictures = ['https://mmbiz.qpic.cn/mmbiz_png/one/640'];
  const { article } = await library.save(incoming({ pictures }), ['木工'], now);
  const fresh = incoming({ text: `${incoming().text}补记。`, pictures: [...pictures, `${pictures[0]}?2`] });
  let failures = 0;
  for (let nth = 1; ; nth += 1) {
    const fault = failAt(nth, quota);
    const outcome = await library.save(fresh, ['新'], now).catch((error) => error);
    fault.stop();
    if (!fault.reached()) {
      expect(outcome.state).toBe('version');
      break;
    }
    failures += 1;
    expect(outcome.code).toBe('STORE-QUOTA');
    expect(await library.articles()).toEqual([article]);
    expect((await library.body(article.id))?.version).toBe(1);
    expect(await library.pictureUses(article.id)).toHaveLength(1);
    expect(await library.tags()).toEqual([{ name: '木工', count: 1 }]);
  }
  expect(failures).toBeGreaterThan(8);
});

test('after a full disk the database is opened anew: Firefox only reads until then', async () => {
  const library = freshLibrary();
  await library.counts();
  const open = vi.spyOn(indexedDB, 'open');
  const fault = failAt(1, quota);
  await expect(library.save(incoming(), [], now)).rejects.toMatchObject({ code: 'STORE-QUOTA' });
  fault.stop();
  expect((await library.save(incoming(), [], now)).state).toBe('saved');
  expect(open).toHaveBeenCalledTimes(1);
  open.mockRestore();
});

test.each([
  ['itself', quota(), 'STORE-QUOTA'],
  ['inside an abort', Object.assign(new Error(), { name: 'AbortError', inner: quota() }), 'STORE-QUOTA'],
  ['in the target of an event', { target: { error: quota() } }, 'STORE-QUOTA'],
  ['among the failures of many writes', { name: 'BulkError', failures: [quota()] }, 'STORE-QUOTA'],
  ['a newer library', { name: 'VersionError' }, 'STORE-NEWER'],
  ['a damaged database', { name: 'AbortError', inner: { name: 'UnknownError' } }, 'STORE-BROKEN'],
  ['a lost connection', { name: 'DatabaseClosedError' }, 'STORE-BROKEN'],
  ['a fault of ours', new TypeError('undefined is not a function'), undefined],
  ['nothing', null, undefined],
])('tells a failure of the store: %s', (_, error, code) => {
  expect(storeError(error)?.code).toBe(code);
});

test('a library of a newer version is neither opened nor changed', async () => {
  const name = `test-${crypto.randomUUID()}`;
  const request = indexedDB.open(name, 990);
  request.onupgradeneeded = () => request.result.createObjectStore('future').add('kept', 1);
  await new Promise((resolve) => {
    request.onsuccess = resolve;
  });
  request.result.close();
  const library = freshLibrary(name);
  await expect(library.articles()).rejects.toMatchObject({ code: 'STORE-NEWER' });
  await expect(library.save(incoming(), [], now)).rejects.toMatchObject({ code: 'STORE-NEWER' });
  expect((await indexedDB.databases()).find((database) => database.name === name)?.version).toBe(990);
});

test('says so when another window does not let go of an older library', async () => {
  const name = `test-${crypto.randomUUID()}`;
  const request = indexedDB.open(name, 1);
  await new Promise((resolve) => {
    request.onsuccess = resolve;
  });
  const library = freshLibrary(name);
  await expect(library.articles()).rejects.toMatchObject({ code: 'STORE-BLOCKED' });
  request.result.close();
  expect(await library.articles()).toEqual([]);
}, 15_000);

test('makes way when a newer version wants to upgrade', async () => {
  const name = `test-${crypto.randomUUID()}`;
  const library = freshLibrary(name);
  await library.save(incoming(), [], now);
  const request = indexedDB.open(name, 10 * (versions.length + 1));
  await new Promise((resolve, reject) => {
    request.onsuccess = resolve;
    request.onblocked = () => reject(new Error('blocked'));
  });
  request.result.close();
  await expect(library.articles()).rejects.toMatchObject({ code: 'STORE-NEWER' });
});
