import { pictureType } from './picture-type';

/** Of one frame for certain: a GIF, a WebP or an AVIF may move, and a drawing has no pixels. */
const still = ['image/jpeg', 'image/png'];

/** What is tried one after the other: first fewer details, then fewer pixels. */
const scales = [1, 0.75, 0.5, 0.35, 0.25];
const quality = 0.82;

/**
 * A still picture as WebP of at most `limit` bytes, or as near as a quarter of its width comes; 0 is no limit. What is small
 * enough, moves, or cannot be drawn stays as it is. For the background, whose browsers run it off the pages' threads.
 */
export async function shrunk(picture: Blob, limit: number): Promise<Blob> {
  if (limit === 0 || picture.size <= limit) return picture;
  const type = pictureType(new Uint8Array(await picture.arrayBuffer()));
  if (type === null || !still.includes(type)) return picture;
  const drawing = await drawable(picture);
  if (!drawing) return picture;
  let least = picture;
  for (const scale of scales) {
    const smaller = await written(drawing, scale);
    if (smaller.size < least.size) least = smaller;
    if (least.size <= limit) break;
  }
  drawing.close();
  return least;
}

/** Null for what the browser cannot decode: whether that is a picture is for others to say. */
async function drawable(picture: Blob): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(picture);
  } catch (error) {
    if (Object(error).name === 'InvalidStateError') return null;
    throw error;
  }
}

async function written(drawing: ImageBitmap, scale: number): Promise<Blob> {
  const [width, height] = [drawing.width, drawing.height].map((side) => Math.max(1, Math.round(side * scale)));
  const canvas = new OffscreenCanvas(width as number, height as number);
  canvas.getContext('2d')?.drawImage(drawing, 0, 0, canvas.width, canvas.height);
  return await canvas.convertToBlob({ type: 'image/webp', quality });
}
