import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { codedError } from '@/utils/coded-error';

/** A file in an archive. `path` is relative, with forward slashes. */
export type ZipEntry = {
  path: string;
  content: Uint8Array | Blob;
  modified: Date;
  /** Compressed already, as pictures are: kept as it is. */
  stored: boolean;
};

/** What the ZIP format holds without its 64-bit extension, which fflate does not write. */
const MOST_ENTRIES = 65_535;
const MOST_BYTES = 0xffff_ffff;

/**
 * Entries → the bytes of a ZIP archive, chunk after chunk; one entry at a time is in memory. The same entries give the same
 * bytes. Throws `EXPORT-TOO-LARGE`, and the signal's reason once it is aborted.
 */
export async function* zip(entries: AsyncIterable<ZipEntry>, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  const written = { chunks: [] as Uint8Array[], bytes: 0, entries: 0 };
  const archive = new Zip((error, chunk) => {
    if (error) throw error;
    written.chunks.push(chunk);
    written.bytes += chunk.length;
  });
  for await (const entry of entries) {
    signal?.throwIfAborted();
    const content = entry.content instanceof Blob ? new Uint8Array(await entry.content.arrayBuffer()) : entry.content;
    written.entries++;
    if (written.entries > MOST_ENTRIES || written.bytes + content.length > MOST_BYTES) {
      throw codedError('EXPORT-TOO-LARGE', `${written.entries} entries, ${written.bytes} bytes`);
    }
    add(archive, entry, content);
    yield* written.chunks.splice(0);
  }
  signal?.throwIfAborted();
  archive.end();
  yield* written.chunks.splice(0);
}

function add(archive: Zip, { path, modified, stored }: ZipEntry, content: Uint8Array) {
  const file = stored ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
  file.mtime = archiveTime(modified);
  // From Unix: unzip reads names that come from DOS by their old code page, whatever the archive says.
  file.os = 3;
  file.attrs = 0o100644 << 16;
  archive.add(file);
  file.push(content, true);
}

/** ZIP keeps a time without a zone, from 1980 to 2107: UTC, so that the bytes do not depend on where they are written. */
function archiveTime(time: Date): Date {
  const year = Math.min(Math.max(time.getUTCFullYear(), 1980), 2099);
  return new Date(
    year,
    time.getUTCMonth(),
    time.getUTCDate(),
    time.getUTCHours(),
    time.getUTCMinutes(),
    time.getUTCSeconds(),
  );
}
