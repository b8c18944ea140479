/** Where an archive is gathered while it is written. */
export type ArchiveFile = {
  write(chunk: Uint8Array): Promise<void>;
  /** The finished archive. It lives until `drop`. */
  close(): Promise<Blob>;
  /** Forgets what was written. */
  drop(): Promise<void>;
};

const name = 'export.zip';

/**
 * A file in the browser's private storage, so that an archive of gigabytes is never in memory; where the browser gives none
 * (private windows), memory. What an earlier export left behind is overwritten.
 */
export async function openArchiveFile(): Promise<ArchiveFile> {
  try {
    const folder = await navigator.storage.getDirectory();
    const handle = await folder.getFileHandle(name, { create: true });
    const stream = await handle.createWritable();
    return {
      write: (chunk) => stream.write(chunk as Uint8Array<ArrayBuffer>),
      close: () => stream.close().then(() => handle.getFile()),
      drop: async () => {
        // A file that is still being written to cannot be removed.
        await stream.abort();
        await folder.removeEntry(name).catch(ignoreMissing);
      },
    };
  } catch {
    return inMemory();
  }
}

function inMemory(): ArchiveFile {
  let parts: Blob[] = [];
  return {
    write: async (chunk) => void parts.push(new Blob([chunk as Uint8Array<ArrayBuffer>])),
    close: async () => new Blob(parts, { type: 'application/zip' }),
    drop: async () => {
      parts = [];
    },
  };
}

/** Dropped twice, or by another window: gone is what was wanted. */
function ignoreMissing(error: unknown): void {
  if (Object(error).name !== 'NotFoundError') throw error;
}
