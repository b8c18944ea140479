import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './root.mjs';

/**
 * Runs a program to its end in the project's folder and says whether it went well.
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').StdioOptions} [stdio]
 */
export function run(program, args, stdio = 'inherit') {
  return (
    spawnSync(program, args, { cwd: root, stdio, encoding: 'utf8', shell: process.platform === 'win32' }).status === 0
  );
}

/** A tool of our own node_modules. @param {string} name @param {string[]} args */
export function runTool(name, args, stdio = undefined) {
  return run(join(root, 'node_modules', '.bin', name), args, stdio);
}
