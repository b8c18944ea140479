import { expect, test } from 'vitest';
import { playKills } from '@/scripts/harness/picture-kills.mjs';

// `npm run kills` does it fifty times.
test('the browser is killed while pictures arrive, twice: in the end every picture is there, once', async () => {
  const { lost } = await playKills({ kind: 'chromium', what: 'browser', times: 2, seed: Date.now() });
  expect(lost).toEqual([]);
}, 300_000);
