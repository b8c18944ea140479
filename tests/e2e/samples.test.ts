import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { clipFiles } from '@/scripts/harness/clip-files.mjs';
import { filesOf } from '@/scripts/harness/inputs.mjs';

const out = mkdtempSync(join(tmpdir(), 'mocang-samples-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));

/** With the pages' own scripts running in one browser and not in the other: the notes are the same. */
test.each([
  { kind: 'chromium' as const, scripts: true },
  { kind: 'firefox' as const, scripts: false },
])(
  'every sample, kept and exported in $kind, is the note beside it',
  async ({ kind, scripts }) => {
    const files = filesOf(['seeds']);
    const rows = await clipFiles({
      out: join(out, kind),
      kind,
      images: 'remote',
      scripts,
      files,
      addresses: [],
      importing: false,
      tags: ['样例'],
    });
    expect(rows.length).toBe(files.length);
    for (const { input, status, reason, file } of rows) {
      const folder = dirname(input);
      const expected = JSON.parse(readFileSync(join(folder, 'article.json'), 'utf8'));
      expect.soft(status === 'rejected', `${input} ${reason}`).toBe('refusal' in expected);
      // The library gives the long address's note the short address that it knows from the other page.
      if (status !== 'saved' || folder.endsWith('birds-long')) continue;
      const [given, golden] = [join(out, kind, file ?? ''), join(folder, 'article.md')].map((path) =>
        readFileSync(path, 'utf8').replace(/^fetch_date: .*$/m, 'fetch_date: …'),
      );
      expect.soft(given, input).toBe(golden);
    }
  },
  1_800_000,
);
