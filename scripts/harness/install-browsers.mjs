import { existsSync, readFileSync } from 'node:fs';
import { findBrowser, requireBrowser } from './find-browser.mjs';
import { run } from './run.mjs';

const packages = { chromium: 'chromium', firefox: 'firefox-esr', font: 'fonts-noto-cjk' };

/**
 * Both browsers and a Chinese font: found, or installed where that needs nobody's password. Throws a sentence that says
 * what to install where it cannot.
 */
export function installBrowsers() {
  const wanted = [...missingBrowsers(), ...missingFont()];
  if (wanted.length > 0 && isDebian()) install(wanted);
  for (const name of /** @type {const} */ (['chromium', 'firefox'])) console.log(`${name}: ${requireBrowser(name)}`);
  return true;
}

function missingBrowsers() {
  return /** @type {const} */ (['chromium', 'firefox'])
    .filter((name) => findBrowser(name) === null)
    .map((name) => packages[name]);
}

/** Without one the pictures of our pages are boxes; nothing fails. Other systems have theirs. */
function missingFont() {
  if (process.platform !== 'linux' || existsSync('/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc')) return [];
  return [packages.font];
}

function install(names) {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (sudo.length > 0 && !run('sudo', ['-n', 'true'], 'ignore')) return;
  const apt = (...args) => {
    const [program = '', ...rest] = [...sudo, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    return run(program, rest, ['ignore', 'ignore', 'inherit']);
  };
  console.log(`Installing ${names.join(', ')} …`);
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...names);
}

/** Debian and what is made of it, except Ubuntu: its packages of these names fetch snaps, which no test can drive. */
function isDebian() {
  if (process.platform !== 'linux' || !existsSync('/etc/os-release')) return false;
  const release = readFileSync('/etc/os-release', 'utf8');
  return /^ID(_LIKE)?=.*debian/m.test(release) && !/ubuntu/i.test(release);
}
