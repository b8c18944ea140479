/**
 * Draws the icons of `public/icon` from {@link sealIcon}: `node scripts/icons.mjs`. The pictures are committed, because the
 * character needs a Chinese serif face that not every machine has.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { chromiumArguments } from './harness/chromium-arguments.mjs';
import { findBrowser } from './harness/find-browser.mjs';
import { sealIcon } from './seal-icon.mjs';

const sizes = [16, 32, 48, 128];
const states = ['outline', 'half', 'kept', 'grey'];

const browser = await puppeteer.launch({ executablePath: findBrowser('chromium'), args: chromiumArguments });
try {
  const page = await browser.newPage();
  await mkdir('public/icon', { recursive: true });
  await mkdir('docs/store', { recursive: true });
  for (const size of sizes) {
    for (const state of states) await draw(page, `public/icon/${state}-${size}.png`, size, sealIcon(state, size));
    await draw(page, `public/icon/${size}.png`, size, sealIcon('kept', size));
  }
  // Chrome Web Store: 96 px of art in 128.
  await draw(page, 'docs/store/icon-128.png', 128, sealIcon('kept', 96));
} finally {
  await browser.close();
}

async function draw(page, file, size, svg) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0;height:${size}px;display:grid;place-items:center}svg{display:block}</style>${svg}`,
  );
  await writeFile(file, await page.screenshot({ omitBackground: true }));
}
