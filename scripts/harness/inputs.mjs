import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Files meant by what was given on the command line, in order: a file is itself, a folder is every such file below it.
 * @param {string[]} given
 * @param {RegExp} wanted which names of a folder count
 */
export function filesOf(given, wanted = /\.html?$/i) {
  return given.flatMap((path) => (isFolder(path) ? inFolder(path, wanted) : [path]));
}

function isFolder(path) {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Browsers keep the pictures and scripts of `x.html` in `x_files`; frames in there are no pages of their own. */
function inFolder(folder, wanted) {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name.endsWith('_files') ? [] : inFolder(path, wanted);
    return wanted.test(entry.name) ? [path] : [];
  });
}

/**
 * Rows of a table of addresses: `input TAB url`.
 * @param {string | null} file
 * @returns {[string, string][]}
 */
export function readAddresses(file) {
  if (!file) return [];
  const rows = readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .map((line) => line.split('\t'));
  return rows.flatMap(([input, url]) => (input && url ? [[input, url.trim()]] : []));
}

/**
 * The original address of a saved page: from the table by the end of its path, else from what the page says. Null when
 * nothing tells.
 * @param {string} file
 * @param {[string, string][]} table
 */
export function addressOfPage(file, table) {
  const path = file.replaceAll('\\', '/');
  const row = table.find(([input]) => path === input || path.endsWith(`/${input}`));
  return asAddress(row?.[1] ?? addressInside(readFileSync(file, 'utf8')));
}

/** The browser's "saved from" comment (SingleFile's too), else `og:url`, else the canonical link. */
function addressInside(html) {
  const tag = (pattern) => html.match(pattern)?.[0] ?? '';
  const found =
    html.match(/<!--\s*saved from url=\(\d+\)(\S+?)\s*-->/i)?.[1] ??
    html.match(/<!--\s*Page saved with SingleFile\s+url:\s*(\S+)/i)?.[1] ??
    tag(/<meta[^>]+property=["']?og:url["'\s][^>]*>/i).match(/content=["']?([^"'\s>]+)/i)?.[1] ??
    tag(/<link[^>]+rel=["']?canonical["'\s][^>]*>/i).match(/href=["']?([^"'\s>]+)/i)?.[1];
  return found?.replaceAll('&amp;', '&');
}

function asAddress(text) {
  const url = text && URL.canParse(text) ? new URL(text) : null;
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}
