import { describe, expect, test } from 'vitest';
import { isWhole } from '@/utils/pictures/is-whole';

/** A picture as the browser itself writes it. */
async function drawn(type: string): Promise<Uint8Array> {
  const canvas = new OffscreenCanvas(40, 30);
  const pen = canvas.getContext('2d');
  pen?.fillText('墨', 10, 20);
  const blob = await canvas.convertToBlob({ type });
  expect(blob.type).toBe(type);
  return new Uint8Array(await blob.arrayBuffer());
}

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...part].map((c) => c.charCodeAt(0)) : part)));
const joined = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

const size = [2, 0, 2, 0];
const frame = bytes([0x2c, 0, 0, 0, 0], size, [0x80, 1, 2, 3, 4, 5, 6], [2, 2, 0x8c, 0x2d, 0]);
/** Two frames with a table of colours each, one for all, a loop and a pause. */
const gif = joined(
  bytes('GIF89a', size, [0x80, 0, 0], [0, 0, 0, 255, 255, 255]),
  bytes([0x21, 0xff, 11], 'NETSCAPE2.0', [3, 1, 0, 0, 0]),
  bytes([0x21, 0xf9, 4, 0, 9, 0, 0, 0]),
  frame,
  frame,
  bytes([0x3b]),
);
const avif = bytes([0, 0, 0, 16], 'ftypavif', [0, 0, 0, 0], [0, 0, 0, 12], 'mdat', [1, 2, 3, 4]);
const long = bytes([0, 0, 0, 16], 'ftypavif', [0, 0, 0, 0], [0, 0, 0, 1], 'mdat', [0, 0, 0, 0, 0, 0, 0, 18], [1, 2]);
const open = bytes([0, 0, 0, 16], 'ftypavif', [0, 0, 0, 0], [0, 0, 0, 0], 'mdat', [1, 2, 3]);
const bmp = bytes('BM', [20, 0, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);

describe.each([
  ['PNG', drawn('image/png')],
  ['JPEG', drawn('image/jpeg')],
  ['WebP', drawn('image/webp')],
  ['GIF', Promise.resolve(gif)],
  ['AVIF', Promise.resolve(avif)],
  ['AVIF with a long box', Promise.resolve(long)],
  ['BMP', Promise.resolve(bmp)],
])('a %s', (_, picture) => {
  test('is whole as it was made', async () => {
    expect(isWhole(await picture)).toBe(true);
  });

  test('is not whole without its last byte, nor cut anywhere behind its first dozen', async () => {
    const content = await picture;
    // Between two boxes nothing says that another was to come.
    const cuts = content.map((_, index) => index).filter((cut) => cut >= 13 && cut !== 16);
    expect([...cuts].filter((cut) => isWhole(content.subarray(0, cut)))).toEqual([]);
  });
});

test.each([
  ['PNG', drawn('image/png')],
  ['JPEG', drawn('image/jpeg')],
  ['WebP', drawn('image/webp')],
  ['GIF', Promise.resolve(gif)],
])('a %s may have something behind its end', async (_, picture) => {
  expect(isWhole(joined(await picture, bytes('and more')))).toBe(true);
});

test('the end of a thumbnail inside a JPEG is not its own', async () => {
  const jpeg = await drawn('image/jpeg');
  const thumbnail = bytes([0xff, 0xe1, 0, 8], 'Ex', [0xff, 0xd8, 0xff, 0xd9]);
  const whole = joined(jpeg.subarray(0, 2), thumbnail, jpeg.subarray(2));
  expect(isWhole(whole)).toBe(true);
  expect(isWhole(whole.subarray(0, -2))).toBe(false);
});

test('the last box of an AVIF may be open', () => {
  expect(isWhole(open)).toBe(true);
});

test('of other bytes nothing can be said', () => {
  expect(isWhole(bytes('<!doctype html>'))).toBe(true);
  expect(isWhole(bytes())).toBe(true);
});
