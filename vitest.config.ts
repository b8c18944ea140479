import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { chromiumArguments } from './scripts/harness/chromium-arguments.mjs';
import { findBrowser } from './scripts/harness/find-browser.mjs';

/** Playwright never downloads a browser here: it drives the one that the machine has. */
const launchOptions = { executablePath: findBrowser('chromium') ?? 'chromium', args: chromiumArguments };

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
        // Vite's scan does not see what stands behind `#imports`, and finding it later would reload running tests.
        optimizeDeps: { include: ['wxt/testing/fake-browser', 'wxt/utils/storage', 'preact/jsx-dev-runtime'] },
        test: {
          name: 'unit',
          setupFiles: ['tests/fake-browser.ts'],
          include: ['tests/**/*.test.{ts,tsx}'],
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
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
