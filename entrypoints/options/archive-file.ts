/** Where an archive is gathered while it is written. */
export type ArchiveFile = {
  write(chunk: Uint8Array): Promise<void>;
  /** The finished archive. It lives until `drop`. */
  close(): Promise<Blob>;
  /** Forgets what was written. */
  drop(): Promise<void>;
};

/** Written at once, in bytes: many small writes take long. */
const portion = 2 ** 20;

/**
 * A file in the browser's private storage, so that an archive of gigabytes is never in memory; where the browser gives none
 * (private windows), memory. What an export left behind that was broken off is removed.
 */
export async function openArchiveFile(): Promise<ArchiveFile> {
  try {
    const folder = await navigator.storage.getDirectory();
    await removeLeftovers(folder);
    // Of its own: two windows may export at once.
    const name = `export-${crypto.randomUUID()}.zip`;
    const release = await hold(name);
    const handle = await folder.getFileHandle(name, { create: true });
    const stream = await handle.createWritable();
    return inPortions({
      write: (chunk) => stream.write(chunk as Uint8Array<ArrayBuffer>),
      close: () => stream.close().then(() => handle.getFile()),
      drop: async () => {
        // A file that is still being written to cannot be removed.
        await stream.abort();
        await removeSoon(folder, name);
        release();
      },
    });
  } catch {
    return inPortions(inMemory());
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

function inPortions(file: ArchiveFile): ArchiveFile {
  const buffer = new Uint8Array(portion);
  let length = 0;
  const flush = async () => {
    await file.write(buffer.subarray(0, length));
    length = 0;
  };
  return {
    async write(chunk) {
      if (length > 0 && length + chunk.length > portion) await flush();
      if (chunk.length > portion) return file.write(chunk);
      buffer.set(chunk, length);
      length += chunk.length;
    },
    async close() {
      await flush();
      return file.close();
    },
    drop: file.drop,
  };
}

/** Shows other windows that this file is in use: as long as this page lives, or until it is released. */
function hold(name: string): Promise<() => void> {
  return new Promise((held, refused) => {
    const untilReleased = () => new Promise<void>((release) => held(release));
    navigator.locks.request(name, untilReleased).catch(refused);
  });
}

async function removeLeftovers(folder: FileSystemDirectoryHandle): Promise<void> {
  const { held = [] } = await navigator.locks.query();
  const inUse = new Set(held.map(({ name }) => name));
  for await (const name of folder.keys()) {
    if (/^export.*\.zip$/.test(name) && !inUse.has(name)) await folder.removeEntry(name).catch(console.error);
  }
}

/** Chromium lets go of a file a moment after its writer says that it ended. Dropped twice: gone is what was wanted. */
async function removeSoon(folder: FileSystemDirectoryHandle, name: string, tries = 40): Promise<void> {
  try {
    await folder.removeEntry(name);
  } catch (error) {
    if (Object(error).name === 'NotFoundError') return;
    if (Object(error).name !== 'NoModificationAllowedError' || tries === 0) throw error;
    await new Promise((resume) => setTimeout(resume, 50));
    await removeSoon(folder, name, tries - 1);
  }
}
