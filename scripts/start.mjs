import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale } from './harness/build.mjs';
import { clipFiles } from './harness/clip-files.mjs';
import { openExtension } from './harness/extension.mjs';
import { hasDisplay } from './harness/has-display.mjs';
import { addressOfPage, filesOf } from './harness/inputs.mjs';
import { installBrowsers } from './harness/install-browsers.mjs';
import { root } from './harness/root.mjs';
import { serve } from './harness/serve.mjs';
import { table } from './harness/table.mjs';

/** With a display: a browser with the extension, on a sample article. Without: every sample clipped and exported to `out/`. */
const samples = join(root, 'seeds');
/** A page of 2019: since 2020 a page hides its words until its scripts, which are not here, have run. */
const showpiece = join(samples, 'wechat', 'street-2019', 'page.html');

installBrowsers();
if (hasDisplay()) await show();
else await clipSamples();

async function show() {
  buildIfStale('chromium');
  const web = await serve({ scripts: false });
  const pages = filesOf([samples]).map((file) => ({ file, url: addressOfPage(file, []) }));
  for (const { file, url } of pages) if (url) web.put(url, file);
  const extension = await openExtension({ kind: 'chromium', web });
  const first = pages.find(({ file }) => file === showpiece)?.url;
  await extension.openTab(first ?? 'https://mp.weixin.qq.com/');
  console.log(
    'The extension is in the toolbar (behind the puzzle piece). These articles can be opened here, offline:\n',
  );
  for (const { url } of pages) console.log(`  ${url}`);
  console.log(
    '\nPages since 2020 hide their words until their scripts have run; they can be clipped all the same.\nClosing the browser ends this.',
  );
  await new Promise((closed) => extension.browser.once('disconnected', closed));
  web.close();
}

async function clipSamples() {
  const out = join(root, 'out');
  rmSync(out, { recursive: true, force: true });
  const options = {
    out,
    kind: /** @type {const} */ ('chromium'),
    images: /** @type {const} */ ('local'),
    scripts: false,
  };
  const rows = await clipFiles({ ...options, files: filesOf([samples]), addresses: [], importing: false });
  console.log(
    table(['sample', 'what came of it', 'account', 'date', 'characters', 'pictures', 'file'], rows.map(cells)),
  );
  console.log(`\nThe notes are in ${out}. \`npm test\` tests everything; a display would show the browser itself.`);
}

function cells({ input, status, reason, title, account, publishedAt, counts, file }) {
  const name = input.slice(samples.length + 1).replace(/[\\/]page\.html$/, '');
  if (!file) return [name, `${status}: ${reason}`, '', '', '', '', ''];
  const { characters, images } = counts;
  return [
    name,
    `${status}: ${title}`,
    account ?? '',
    publishedAt?.slice(0, 10) ?? '',
    `${characters}`,
    `${images}`,
    file,
  ];
}
