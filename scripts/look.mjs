import { parseArgs } from 'node:util';
import { buildIfStale } from './harness/build.mjs';
import { openExtension } from './harness/extension.mjs';
import { addressOfPage, filesOf, readAddresses } from './harness/inputs.mjs';
import { serve } from './harness/serve.mjs';
import { until } from './harness/until.mjs';

const usage = `Pictures of the extension's own pages, with real articles in the library.

node scripts/look.mjs PAGE OUT.png [options] [INPUT…]
  PAGE             popup.html, options.html#/library, reader.html; the popup is about the last INPUT, the reader shows it
  INPUT            saved pages (or folders of them) that are clipped first
  --urls FILE.tsv  their addresses, where the pages do not tell
  --size 380x600   --theme dark|light   --browser firefox   --unclipped (open the inputs without clipping them)
  --click "button:导出"   clicks something by role and name first; may be given many times, also "textbox:搜索=词" to type and "key:y" to press a key
  --settle MS      wait before the picture (500)`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    urls: { type: 'string' },
    size: { type: 'string', default: '1280x900' },
    theme: { type: 'string', default: 'light' },
    browser: { type: 'string', default: 'chromium' },
    unclipped: { type: 'boolean', default: false },
    click: { type: 'string', multiple: true, default: [] },
    settle: { type: 'string', default: '500' },
  },
});
const [path, out, ...inputs] = positionals;
if (!path || !out) {
  console.log(usage);
  process.exit(2);
}

const kind = values.browser === 'firefox' ? 'firefox' : 'chromium';
buildIfStale(kind);
const web = await serve({ scripts: false });
const extension = await openExtension({ kind, web });
try {
  const last = await openInputs();
  const page = await extension.openPage(pathFor(path, last));
  page.on('pageerror', (error) => console.error('page error:', error.message));
  page.on('console', (message) => console.error(`console.${message.type()}:`, message.text()));
  const [width = 1280, height = 900] = values.size.split('x').map(Number);
  await page.setViewport({ width, height });
  if (kind === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: values.theme }]);
  await extension.reload(page);
  for (const step of values.click) await act(page, step);
  await new Promise((done) => setTimeout(done, Number(values.settle)));
  await page.screenshot({ path: out });
} finally {
  await extension.close();
  web.close();
}

async function openInputs() {
  let last = { tabId: null, articleId: null };
  for (const file of filesOf(inputs)) {
    const url = addressOfPage(file, readAddresses(values.urls ?? null)) ?? `https://saved.example/${file}`;
    web.put(url, file);
    const { page, tabId } = await extension.openTab(url);
    await extension.permit(page, tabId);
    const reply = values.unclipped ? null : await extension.ask('clip', tabId, []);
    if (reply) console.error(file, reply.state, reply.article?.title ?? reply.refusal?.refusal ?? '');
    last = { tabId, articleId: reply?.article?.id ?? last.articleId };
  }
  return last;
}

function pathFor(path, { tabId, articleId }) {
  if (path === 'popup.html' && tabId !== null) return `${path}?tab=${tabId}`;
  if (path === 'reader.html' && articleId !== null) return `${path}#${articleId}`;
  return path;
}

/** `role:name` clicks; `role:name=text` types; `key:name` presses. */
async function act(page, step) {
  const [, role, name, text] = step.match(/^(\w+):([^=]*)(?:=(.*))?$/) ?? [];
  if (role === 'key') return page.keyboard.press(name);
  const element = await until(step, () => page.$(`aria/${name}[role="${role}"]`));
  await element.click();
  if (text) await page.keyboard.type(text);
}
