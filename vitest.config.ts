import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { chromiumArguments } from './scripts/harness/chromium-arguments.mjs';
import { findBrowser } from './scripts/harness/find-browser.mjs';

/** Playwright never downloads a browser here: it drives the one that the machine has. */
const launchOptions = { executablePath: findBrowser('chromium') ?? 'chromium', args: chromiumArguments };

/** What the tests import from packages. Vite finds some of it only while they run, and would reload them in the middle. */
const found = [
  'wxt/testing/fake-browser',
  'wxt/utils/storage',
  'preact',
  'preact/hooks',
  'preact/jsx-runtime',
  'preact/jsx-dev-runtime',
  '@preact/signals',
  'lucide-preact',
  'axe-core',
  'dexie',
  'fflate',
  'dompurify',
  'markdown-it',
  'markdown-it-cjk-friendly',
  'markdown-it-footnote',
  'marked',
  'micromark',
  'micromark-extension-gfm',
  'yaml',
  'js-yaml',
  '@mozilla/readability',
  '@noble/ciphers/aes.js',
  '@tanstack/virtual-core',
];

/** What is waited for comes in its own time on a crowded machine; waiting costs nothing where it comes at once. */
const patience = { testTimeout: 60_000, hookTimeout: 60_000, expect: { poll: { timeout: 30_000 } } };

/**
 * WXT's plugins (`#imports`, `@/`), less the one whose virtual set-up file a browser cannot fetch (WXT 0.21, vitest 4);
 * `tests/fake-browser.ts` stands for it.
 */
async function wxt() {
  return (await WxtVitest()).filter((plugin) => Object(plugin).name !== 'wxt:extension-api-mock');
}

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [wxt()],
        resolve: { alias: { 'wxt/browser': `${import.meta.dirname}/tests/fake-browser.ts` } },
        optimizeDeps: { include: found },
        test: {
          name: 'unit',
          setupFiles: ['tests/fake-browser.ts'],
          include: ['tests/**/*.test.{ts,tsx}'],
          ...patience,
          exclude: ['tests/e2e/**'],
          browser: {
            enabled: true,
            provider: playwright({ launchOptions }),
            instances: [{ browser: 'chromium' }],
            headless: true,
            screenshotFailures: false,
          },
        },
      },
      {
        resolve: { alias: { '@': import.meta.dirname } },
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/build.ts'],
          ...patience,
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
