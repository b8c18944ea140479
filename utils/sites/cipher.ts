import { ecb } from '@noble/ciphers/aes.js';

/** AES-128, one block after another (ECB), PKCS#7: how some sites hide the addresses of their pictures. Null: not of that kind. */
export function deciphered(base64: string, key: string): string | null {
  if (!/^[\w+/]+={0,2}$/.test(base64) || base64.length % 4 !== 0) return null;
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  if (bytes.length === 0 || bytes.length % 16 !== 0) return null;
  try {
    return new TextDecoder().decode(ecb(new TextEncoder().encode(key)).decrypt(bytes));
  } catch {
    return null; // Its padding is wrong: nothing that this key hides.
  }
}
