import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { clipFiles } from './harness/clip-files.mjs';
import { filesOf, readAddresses } from './harness/inputs.mjs';

const usage = `npm run clip -- --out DIR [--browser chromium|firefox] [--images remote|local] [--scripts] [--urls FILE.tsv] [--import] INPUT…

Clips saved pages with the extension in a real browser, offline, and writes DIR/*.md and DIR/report.json.
  INPUT      a saved .html or a folder of them; with --import also Markdown, MHTML, JSON and ZIP, through the
             importer, with the pictures that lie beside them
  --images   remote: pictures keep their web address; local: they lie beside the notes
  --scripts  lets the pages' own scripts run
  --urls     table of addresses (input TAB url); else a page tells its own`;

const options = readOptions();
if (!options) {
  console.error(usage);
  process.exit(2);
}
const rows = await clipFiles(options);
mkdirSync(options.out, { recursive: true });
writeFileSync(join(options.out, 'report.json'), `${JSON.stringify(rows, null, 2)}\n`);
for (const { input, status, title, reason } of rows) console.log(`${status.padEnd(9)} ${input}  ${title ?? reason}`);
console.log(`${rows.length} inputs, ${rows.filter(({ file }) => file).length} with a note in ${options.out}`);

function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        browser: { type: 'string', default: 'chromium' },
        images: { type: 'string', default: 'remote' },
        scripts: { type: 'boolean', default: false },
        urls: { type: 'string' },
        import: { type: 'boolean', default: false },
      },
    });
    const { out, browser, images, scripts, urls } = values;
    const known = /^(chromium|firefox)$/.test(browser) && /^(remote|local)$/.test(images);
    if (!out || !known || positionals.length === 0) return null;
    const importing = values.import;
    const files = filesOf(
      positionals,
      importing ? /\.(x?html?|shtml|mht|mhtml|md|markdown|txt|json|zip)$/i : undefined,
    );
    return {
      out,
      kind: browser,
      images,
      scripts,
      given: positionals,
      files,
      addresses: readAddresses(urls ?? null),
      importing,
    };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return null;
  }
}
