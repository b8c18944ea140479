/** What every reading system shows (EPUB 3.2, core media types), but for SVG: theirs is stricter than the web's. */
const core = new Set(['image/jpeg', 'image/png', 'image/gif']);
/** Canvases larger than this fail in some browser: pixels of a side, and of the whole. */
const most = { side: 16_000, area: 60_000_000 };
/** Width that a drawing without any gets, in pixels. */
const drawn = 1000;

export type Picture = { blob: Blob; type: string };

/** A picture as every reading system shows it: WebP, AVIF, SVG and the rest are drawn anew. Null for one that cannot be. */
export async function corePicture(picture: Picture): Promise<Picture | null> {
  if (core.has(picture.type)) return picture;
  const url = URL.createObjectURL(picture.blob.slice(0, picture.blob.size, picture.type));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return await redrawn(image);
  } catch {
    // Bytes that are no picture of any kind: it is told where it was.
    return null;
  } finally {
    URL.revokeObjectURL(url);
  }
}

async function redrawn(image: HTMLImageElement): Promise<Picture | null> {
  const width = image.naturalWidth || drawn;
  const height = image.naturalHeight || drawn;
  const scale = Math.min(1, most.side / Math.max(width, height), Math.sqrt(most.area / (width * height)));
  const canvas = paint(image, Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)));
  const type = isOpaque(image) ? 'image/jpeg' : 'image/png';
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, type, 0.9));
  return blob && { blob, type };
}

/** Seen in a small copy: a hole of any size makes a dot of it less than opaque. */
function isOpaque(image: HTMLImageElement): boolean {
  const dots = paint(image, 64, 64).getContext('2d')?.getImageData(0, 0, 64, 64).data ?? [];
  return dots.every((value, at) => at % 4 !== 3 || value === 255);
}

function paint(image: HTMLImageElement, width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
  return canvas;
}
