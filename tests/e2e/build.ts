import { buildIfStale } from '@/scripts/harness/build.mjs';

/** Both extensions are built before any test opens a browser. */
export function setup() {
  buildIfStale('chromium');
  buildIfStale('firefox');
}
