import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { runTool } from './run.mjs';

const sources = ['entrypoints', 'components', 'utils', 'public', 'wxt.config.ts', 'package.json', 'package-lock.json'];

/** Where the built extension lies. @param {'chromium' | 'firefox'} kind */
export function buildFolder(kind) {
  return join(root, '.output', kind === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
}

/** Builds the extension for a browser unless what is there is newer than every source. */
export function buildIfStale(kind) {
  const built = newest(join(buildFolder(kind), 'manifest.json'));
  if (built > Math.max(...sources.map((path) => newest(join(root, path))))) return;
  const args = kind === 'firefox' ? ['build', '-b', 'firefox', '--mv3'] : ['build'];
  if (!runTool('wxt', args, ['ignore', 'ignore', 'inherit']))
    throw new Error('The extension does not build: see above.');
}

/** When something in this file or folder was last written, in milliseconds; 0 for what is not there. */
function newest(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return stat?.mtimeMs ?? 0;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
