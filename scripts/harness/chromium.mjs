import puppeteer from 'puppeteer-core';
import { chromiumArguments } from './chromium-arguments.mjs';
import { until } from './until.mjs';

/**
 * Chromium with the extension, every host led to the offline web. Without a profile one of its own, gone when it closes.
 * @param {import('./extension.mjs').Launch} options
 */
export async function launchChromium({ program, folder, web, downloads, headless, profile }) {
  const browser = await puppeteer.launch({
    executablePath: program,
    headless,
    pipe: true,
    userDataDir: profile,
    enableExtensions: [folder],
    acceptInsecureCerts: true,
    defaultViewport: null,
    timeout: 120_000,
    protocolTimeout: 300_000,
    downloadBehavior: { policy: 'allow', downloadPath: downloads },
    args: [
      ...chromiumArguments,
      `--host-resolver-rules=MAP *:80 127.0.0.1:${web.plainPort}, MAP *:443 127.0.0.1:${web.securePort}`,
      '--ignore-certificate-errors',
      '--window-size=1280,900',
      '--lang=zh-CN',
    ],
  });
  const extension = await until(
    'Chromium to load the extension',
    async () => [...(await browser.extensions()).values()][0],
  );
  return { browser, extension };
}
