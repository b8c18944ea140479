import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildFolder } from '@/scripts/harness/build.mjs';
import { type Extension, openExtension } from '@/scripts/harness/extension.mjs';
import { serve, type Web } from '@/scripts/harness/serve.mjs';

describe.each(['chromium', 'firefox'] as const)('a web page in %s', (kind) => {
  let web: Web;
  let extension: Extension;
  beforeAll(async () => {
    web = await serve();
    extension = await openExtension({ kind, web });
  });
  afterAll(async () => {
    await extension?.close();
    web?.close();
  });

  test('reaches no file of the extension, even when it knows its address', async () => {
    const files = readdirSync(buildFolder(kind), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(buildFolder(kind).length + 1)
          .replaceAll('\\', '/'),
      );
    expect(files).toContain('manifest.json');
    web.answer('https://mp.weixin.qq.com/s/curious', (_request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end('<title>curious</title>');
    });
    const { page } = await extension.openTab('https://mp.weixin.qq.com/s/curious');
    const reached = await page.evaluate(
      reach,
      files.map((file) => extension.base + file),
    );
    expect(reached).toEqual([]);
  });
});

/** Runs in the page: the addresses that load in some way. A picture of ours on a data address proves that loading works. */
async function reach(addresses: string[]): Promise<string[]> {
  const loads = (address: string) =>
    new Promise<boolean>((resolve) => {
      const picture = new Image();
      picture.onload = () => resolve(true);
      picture.onerror = () => resolve(false);
      picture.src = address;
    });
  const fetches = (address: string) =>
    fetch(address).then(
      () => true,
      () => false,
    );
  const works = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
  if (!(await loads(works)) || !(await fetches(works))) return ['nothing loads here at all'];
  const reached = await Promise.all(
    addresses.map(async (address) => ((await fetches(address)) || (await loads(address)) ? [address] : [])),
  );
  return reached.flat();
}
