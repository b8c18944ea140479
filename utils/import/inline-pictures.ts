import { dataBytes } from './pages/data-address';

/** A picture that stands in a note as data: its path in our index, and its bytes. */
export type InlinePicture = { path: string; bytes: Uint8Array<ArrayBuffer> };

/** As our notes write it. */
const data = /data:image\/(?:png|jpeg|gif|webp);base64,[\w+/=]+/g;

/** Pictures of our index that stand in the note itself, known by their hash: data address → picture. */
export async function inlinePictures(
  text: string,
  pairs: [path: string, address: string][],
): Promise<Map<string, InlinePicture>> {
  const found = new Map<string, InlinePicture>();
  const paths = new Map(pairs.map(([path]) => [/([0-9a-f]{16})\.\w+$/.exec(path)?.[1], path]));
  for (const [link] of paths.size > 0 ? text.matchAll(data) : []) {
    const bytes = dataBytes(link);
    const path = bytes && paths.get(await firstOfHash(bytes));
    if (bytes && path) found.set(link, { path, bytes });
  }
  return found;
}

/** The first 16 digits of the SHA-256: the name of a picture's file. */
export async function firstOfHash(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
