/** SHA-256 in hexadecimal. */
export async function sha256(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The same hash, the same words: white space is left out, since pages re-flow it. */
export function textHash(text: string): Promise<string> {
  return sha256(new TextEncoder().encode(text.normalize('NFC').replace(/\s+/g, '')));
}
