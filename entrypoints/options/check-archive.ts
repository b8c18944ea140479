/** The end record of a ZIP without a comment: signature, then counts and sizes. In bytes. */
const endLength = 22;

/** How many files an archive says it holds, read back from what was written; null where its end is missing or does not fit. */
export async function countEntries(archive: Blob): Promise<number | null> {
  if (archive.size < endLength) return null;
  const end = new DataView(await archive.slice(archive.size - endLength).arrayBuffer());
  const listLength = end.getUint32(12, true);
  const listStart = end.getUint32(16, true);
  if (end.getUint32(0, true) !== 0x06054b50 || listStart + listLength + endLength !== archive.size) return null;
  const count = end.getUint16(10, true);
  return (await countListed(archive.slice(listStart, listStart + listLength))) === count ? count : null;
}

/** Entries in the list of contents: each 46 bytes and three fields of lengths that it tells. */
async function countListed(list: Blob): Promise<number> {
  const view = new DataView(await list.arrayBuffer());
  let count = 0;
  let at = 0;
  while (at + 46 <= view.byteLength && view.getUint32(at, true) === 0x02014b50) {
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    count++;
  }
  return at === view.byteLength ? count : -1;
}
