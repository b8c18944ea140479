/** So many bytes from a place; fewer at the end. What is given is good until the next call. */
export type Read = (from: number, length: number) => Promise<Uint8Array>;

/** Read from the disk at once, in bytes; what is larger is read whole. */
const WINDOW = 4 * 2 ** 20;

/** Reads a file whose parts are asked for one behind the other: most are in the window of the one before. */
export function inWindows(file: Blob): Read {
  let start = 0;
  let window = new Uint8Array();
  return async (from, length) => {
    const end = Math.min(from + length, file.size);
    if (from < start || end > start + window.length) {
      window = new Uint8Array(await file.slice(from, from + Math.max(length, WINDOW)).arrayBuffer());
      start = from;
    }
    return window.subarray(from - start, from - start + length);
  };
}
