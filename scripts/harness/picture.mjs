import { createHash } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';

/**
 * A PNG for a picture that nobody has offline: three ridges of hills in the mist. Every address gets its own, so that
 * pictures can be told apart by their bytes.
 * @param {string} address
 */
export function picture(address, { width, height } = { width: 640, height: 360 }) {
  const seed = createHash('sha256').update(address).digest();
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header(width, height)),
    chunk('tEXt', Buffer.concat([Buffer.from('Comment\0'), Buffer.from(seed.toString('hex'))])),
    chunk('IDAT', deflateSync(pixels(seed, width, height), { level: 1 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** 8 bits of grey a pixel. */
function header(width, height) {
  const bytes = Buffer.alloc(13);
  bytes.writeUInt32BE(width, 0);
  bytes.writeUInt32BE(height, 4);
  bytes[8] = 8;
  return bytes;
}

/** Rows of grey, each behind its filter byte (0: none). */
function pixels(seed, width, height) {
  const rows = Buffer.alloc((width + 1) * height, 236);
  for (let y = 0; y < height; y++) rows[y * (width + 1)] = 0;
  for (const ridge of [0, 1, 2]) {
    for (let x = 0; x < width; x++) {
      for (let y = top(seed, ridge, x); y < height; y++) rows[y * (width + 1) + 1 + x] = 200 - ridge * 62;
    }
  }
  return rows;
}

/** Where a ridge begins in column x: two waves whose pitch and phase come from the seed. */
function top(seed, ridge, x) {
  const [a = 0, b = 0, c = 0] = seed.subarray(ridge * 3);
  const wave = Math.sin(x / (60 + (a % 64)) + b) * 34 + Math.sin(x / (17 + (b % 16)) + c) * 9;
  return Math.round(130 + ridge * 70 + wave);
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length, 0);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
}
