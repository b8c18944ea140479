/** The bytes inside a `data:` address; null where it is none, or damaged. */
export function dataBytes(address: string): Uint8Array<ArrayBuffer> | null {
  const comma = address.indexOf(',');
  if (!/^data:/i.test(address) || comma < 0) return null;
  const data = address.slice(comma + 1);
  try {
    return /;\s*base64\s*$/i.test(address.slice(0, comma)) ? base64Bytes(data) : textBytes(data);
  } catch {
    return null;
  }
}

/** Throws where it is no base64. */
export function base64Bytes(text: string): Uint8Array<ArrayBuffer> {
  const letters = atob(text.includes('%') ? decodeURIComponent(text) : text);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at);
  return bytes;
}

function textBytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(decodeURIComponent(text));
}
