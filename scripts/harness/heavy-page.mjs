import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/** An article page of 2025-26 is 2.3 to 4.0 million characters, and 99 % of them are inline script. */
const CHARACTERS = 3_000_000;

/**
 * A sample article as heavy as a real one: scripts that do nothing stand where the platform's own stand, before the
 * article and after it, the page's data near the end.
 * @param {string} sample folder below `seeds/`
 * @returns {string} HTML
 */
export function heavyPage(sample = 'wechat/paper-making') {
  const page = readFileSync(join(root, 'seeds', ...sample.split('/'), 'page.html'), 'utf8');
  const rest = CHARACTERS - page.length;
  return page
    .replace('<title></title>', () => `<title></title>\n${scripts(rest / 12)}`)
    .replace('<div id="js_article"', () => `${scripts(rest / 50)}\n<div id="js_article"`)
    .replace(/<script [^>]*>\nfunction htmlDecode/, (start) => `${scripts(rest / 2)}\n${start}`)
    .replace('</body>', () => `${scripts(rest - rest / 12 - rest / 50 - rest / 2)}\n</body>`);
}

/** Two scripts of about `characters` together, made of functions that nobody calls. */
function scripts(characters) {
  const statement = (number) =>
    `  function unused${number}(a, b) { var title = 'msg_${number}'; return a && b ? title + a.length : { desc: '', ct: "0", list: [b, ${number}] }; }\n`;
  const length = statement(10_000).length;
  const count = Math.floor(characters / 2 / length);
  const body = Array.from({ length: count }, (_, number) => statement(number)).join('');
  const script = `<script type="text/javascript" nonce="0" reportloaderror>\n(function () {\n  'use strict';\n${body}})();\n</script>`;
  return `${script}\n${script}`;
}
