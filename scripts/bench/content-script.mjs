import { statSync } from 'node:fs';
import { join } from 'node:path';
import { buildFolder } from '../harness/build.mjs';
import { heavyPage } from '../harness/heavy-page.mjs';
import { until } from '../harness/until.mjs';
import { median } from './median.mjs';

const address = 'https://mp.weixin.qq.com/s/heavy';

/** The content script's size, and the main thread it takes on a page of 3 MB that is not clipped. */
export async function benchContentScript(extension, web) {
  const size = statSync(join(buildFolder('chromium'), 'content-scripts', 'recognise.js')).size;
  web.answer(address, (_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8').end(heavyPage());
  });
  const { page } = await extension.openTab('https://mp.weixin.qq.com/nothing');
  const costs = [];
  for (let round = 0; round < 9; round++) costs.push(await loadCost(page));
  await page.close();
  const cost = median(costs);
  return [
    {
      what: 'content script : 20 kB',
      ours: `${(size / 1000).toFixed(1)} kB`,
      theirs: '20 kB',
      ratio: size / 20_000,
      floor: 1,
    },
    {
      what: 'its main thread on 3 MB : 10 ms',
      ours: `${cost.toFixed(1)} ms`,
      theirs: '10 ms',
      ratio: cost / 10,
      floor: 1,
    },
  ];
}

/** Milliseconds in which the page's main thread was at the content script: compiling, running, answering. */
async function loadCost(page) {
  await page.tracing.start({ categories: ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'] });
  await page.goto(address);
  await until('the page to load', () => page.evaluate(() => document.readyState === 'complete'));
  await new Promise((settled) => setTimeout(settled, 300));
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  const ours = traceEvents.filter(
    (event) => event.ph === 'X' && /recognise\.js/.test(JSON.stringify(event.args ?? {})),
  );
  if (ours.length === 0) throw new Error('The trace does not show the content script.');
  return outermost(ours).reduce((sum, event) => sum + event.dur / 1000, 0);
}

/** Events inside others are counted with them. */
function outermost(events) {
  return events.filter((event) => !events.some((other) => other !== event && holds(other, event)));
}

function holds(outer, inner) {
  if (outer.tid !== inner.tid || outer.pid !== inner.pid) return false;
  const within = outer.ts <= inner.ts && outer.ts + outer.dur >= inner.ts + inner.dur;
  return within && outer.dur > inner.dur;
}
