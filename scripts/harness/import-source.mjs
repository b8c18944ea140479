import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './root.mjs';

/** The product's own modules, in Node. @param {string} path from the project's root */
export async function importSource(path) {
  const inline = { configFile: false, logLevel: 'error', resolve: { alias: { '@': root } } };
  return (await runnerImport(join(root, path), /** @type {any} */ (inline))).module;
}
