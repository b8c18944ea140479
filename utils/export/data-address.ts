/** Bytes at a time: a multiple of 3, so that the pieces join. */
const step = 3 * 2 ** 13;

/** A picture as an address that holds it, piece after piece. */
export async function* dataAddress(blob: Blob, type: string): AsyncGenerator<string> {
  yield `data:${type};base64,`;
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += step) {
    text += btoa(String.fromCharCode(...bytes.subarray(at, at + step)));
    if (text.length < 2 ** 20) continue;
    yield text;
    text = '';
  }
  yield text;
}

/** The same in one piece. */
export async function wholeDataAddress(blob: Blob, type: string): Promise<string> {
  let text = '';
  for await (const piece of dataAddress(blob, type)) text += piece;
  return text;
}
