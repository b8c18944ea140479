import { expect, test } from 'vitest';
import { pictureType } from '@/utils/pictures/picture-type';
import { shrunk } from '@/utils/pictures/shrink';

/** Noise, which no format packs well. */
async function noise(width: number, height: number, type: string): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  const pixels = context.createImageData(width, height);
  let seed = 1;
  for (let index = 0; index < pixels.data.length; index += 1) {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) | 0;
    pixels.data[index] = index % 4 === 3 ? 255 : seed >>> 24;
  }
  context.putImageData(pixels, 0, 0);
  return await canvas.convertToBlob({ type, quality: 1 });
}

const typeOf = async (blob: Blob) => pictureType(new Uint8Array(await blob.arrayBuffer()));

test.each(['image/png', 'image/jpeg'])('%s that is too large becomes a smaller WebP', async (type) => {
  const large = await noise(400, 300, type);
  const small = await shrunk(large, 40_000);
  expect(large.size).toBeGreaterThan(40_000);
  expect(small.size).toBeLessThanOrEqual(40_000);
  expect(await typeOf(small)).toBe('image/webp');
});

test('nothing more is lost than has to be', async () => {
  const large = await noise(400, 300, 'image/png');
  const { width } = await createImageBitmap(await shrunk(large, large.size - 1));
  expect(width).toBe(400);
});

test.each<[string, () => Promise<Blob>, number]>([
  ['without a limit', () => noise(400, 300, 'image/png'), 0],
  ['small enough', () => noise(40, 30, 'image/png'), 1_000_000],
  ['of a kind that may move', () => noise(400, 300, 'image/webp'), 1000],
  ['that cannot be drawn', async () => new Blob([new Uint8Array([0xff, 0xd8, 0xff, ...new Uint8Array(5000)])]), 1000],
])('one %s stays as it is', async (_, make, limit) => {
  const picture = await make();
  expect(await shrunk(picture, limit)).toBe(picture);
});
