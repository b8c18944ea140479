import { join } from 'node:path';
import { build } from 'vite';
import { root } from './root.mjs';

/**
 * A module of ours with all it imports, as one script that a page can evaluate; what it exports becomes `globalThis[name]`.
 * @param {string} entry from the project's root
 * @param {string} name
 */
export async function bundle(entry, name) {
  const lib = { entry: join(root, entry), formats: /** @type {'iife'[]} */ (['iife']), name };
  const inline = {
    configFile: /** @type {const} */ (false),
    root,
    logLevel: /** @type {const} */ ('error'),
    resolve: { alias: { '@': root } },
    build: { lib, write: false, minify: false },
  };
  const [{ output }] = /** @type {any} */ (await build(inline));
  return `${output[0].code}\nglobalThis.${name} = ${name};`;
}
