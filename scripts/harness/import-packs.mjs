import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { zipSync } from 'fflate';

/** What an archive may hold as a document; other files are imported one by one. */
const packable = /\.(?:x?html?|shtml|mht|mhtml|md|markdown|txt)$/i;

/** Bytes of loose files that go into one pack. */
const most = 64 * 2 ** 20;

/**
 * Files to hand to the importer one after the other: documents packed into ZIPs with the pictures that lie beside them (a
 * folder with all that is in it, a page with its `_files`), everything else as it is. `inputs`: name in the importer's report
 * → path of the input.
 * @param {string[]} given files and folders
 * @param {string[]} files the documents among them, in order
 * @param {string} place folder for the packs
 * @returns {Generator<{ file: string, inputs: Map<string, string> }>}
 */
export function* packed(given, files, place) {
  const wanted = new Set(files.filter((file) => packable.test(file)));
  let [loose, size] = [emptyPack(place, 'loose-0'), 0];
  for (const [number, path] of given.entries()) {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
      const pack = emptyPack(place, `folder-${number}`);
      addFolder(pack, path, path, String(number), wanted);
      if (pack.inputs.size > 0) yield write(pack);
    } else if (wanted.has(path) && existsSync(path)) {
      size += addPage(loose, path, String(number));
      if (size > most) {
        yield write(loose);
        [loose, size] = [emptyPack(place, `loose-${number + 1}`), 0];
      }
    }
  }
  if (loose.inputs.size > 0) yield write(loose);
  for (const file of files) if (!wanted.has(file) || !existsSync(file)) yield { file, inputs: new Map() };
}

function emptyPack(place, name) {
  return { file: join(place, `${name}.zip`), entries: {}, inputs: new Map() };
}

function addFolder(pack, folder, root, prefix, wanted) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) addFolder(pack, path, root, prefix, wanted);
    else if (wanted.has(path) || !packable.test(path) || /[_.]files$/.test(folder))
      addFile(pack, path, `${prefix}/${relative(root, path)}`, wanted.has(path) ? path : null);
  }
}

/** A page that was given alone brings the folder that its browser put beside it. */
function addPage(pack, path, prefix) {
  let size = addFile(pack, path, `${prefix}/${basename(path)}`, path);
  const stem = basename(path).replace(/\.\w+$/, '');
  for (const name of [`${stem}_files`, `${stem}.files`]) {
    const beside = join(dirname(path), name);
    if (!existsSync(beside)) continue;
    for (const each of readdirSync(beside, { withFileTypes: true }))
      if (each.isFile()) size += addFile(pack, join(beside, each.name), `${prefix}/${name}/${each.name}`, null);
  }
  return size;
}

function addFile(pack, path, name, input) {
  const { size, mtime } = statSync(path);
  pack.entries[name] = [readFileSync(path), { level: 0, mtime }];
  if (input !== null) pack.inputs.set(`${basename(pack.file)}/${name}`, input);
  return size;
}

function write({ file, entries, inputs }) {
  writeFileSync(file, zipSync(entries));
  return { file, inputs };
}
