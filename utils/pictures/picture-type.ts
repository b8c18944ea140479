import { isHarmlessSvg } from './harmless-svg';

type Signature = { type: string; fits: (bytes: Uint8Array) => boolean };

const signatures: Signature[] = [
  { type: 'image/jpeg', fits: (bytes) => has(bytes, 0, [0xff, 0xd8, 0xff]) },
  { type: 'image/png', fits: (bytes) => has(bytes, 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) },
  { type: 'image/gif', fits: (bytes) => /^GIF8[79]a/.test(latin(bytes, 0, 6)) },
  { type: 'image/webp', fits: (bytes) => latin(bytes, 0, 4) === 'RIFF' && latin(bytes, 8, 4) === 'WEBP' },
  { type: 'image/avif', fits: (bytes) => latin(bytes, 4, 4) === 'ftyp' && /avi[fs]/.test(latin(bytes, 8, 24)) },
  // Two letters are little to go by: the four reserved bytes after the size must be empty too.
  { type: 'image/bmp', fits: (bytes) => latin(bytes, 0, 2) === 'BM' && has(bytes, 6, [0, 0, 0, 0]) },
  { type: 'image/svg+xml', fits: (bytes) => isHarmlessSvg(bytes) },
];

/** What kind of picture the bytes are, whatever a server calls them; null when they are none that a browser shows safely. */
export function pictureType(bytes: Uint8Array): string | null {
  return signatures.find(({ fits }) => fits(bytes))?.type ?? null;
}

function has(bytes: Uint8Array, at: number, expected: number[]): boolean {
  return expected.every((byte, index) => bytes[at + index] === byte);
}

function latin(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length));
}
