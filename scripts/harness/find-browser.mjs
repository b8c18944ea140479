import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where each browser may be: names on PATH first, then the usual places of macOS and Windows. */
const places = {
  chromium: {
    override: 'CHROME',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'brave-browser'],
    paths: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
      ...onWindows('Chromium\\Application\\chrome.exe'),
      ...onWindows('Google\\Chrome\\Application\\chrome.exe'),
      ...onWindows('Microsoft\\Edge\\Application\\msedge.exe'),
      ...onWindows('BraveSoftware\\Brave-Browser\\Application\\brave.exe'),
    ],
  },
  firefox: {
    override: 'FIREFOX',
    names: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    paths: ['/Applications/Firefox.app/Contents/MacOS/firefox', ...onWindows('Mozilla Firefox\\firefox.exe')],
  },
};

/**
 * Path of an installed browser, or null. `CHROME` and `FIREFOX` in the environment come first.
 * @param {'chromium' | 'firefox'} name
 * @returns {string | null}
 */
export function findBrowser(name) {
  const { override, names, paths } = places[name];
  const asked = process.env[override];
  if (asked) return asked;
  return [...names.flatMap(onPath), ...paths].find(isProgram) ?? null;
}

/**
 * Path of an installed browser; throws a sentence that says what to do when there is none.
 * @param {'chromium' | 'firefox'} name
 */
export function requireBrowser(name) {
  const found = findBrowser(name);
  if (found) return found;
  const label = name === 'firefox' ? 'Firefox' : 'Chromium (or Chrome, Edge, Brave)';
  throw new Error(`${label} is not installed. Install it, or put its path into ${places[name].override}.`);
}

/** @param {string} name */
function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, process.platform === 'win32' ? `${name}.exe` : name));
}

/** @param {string} rest */
function onWindows(rest) {
  const { PROGRAMFILES, 'PROGRAMFILES(X86)': x86, LOCALAPPDATA } = process.env;
  return [PROGRAMFILES, x86, LOCALAPPDATA].filter((root) => root !== undefined).map((root) => `${root}\\${rest}`);
}

/** @param {string} path */
function isProgram(path) {
  if (!existsSync(path)) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // There, but not ours to run.
  }
}
