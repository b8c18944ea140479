import { fileName } from '@/utils/export/file-name';
import { pictureEnding } from '@/utils/export/picture-path';
import type { LoadedPicture } from '../pictures';

/** Downloads a picture as it was kept. Its name: the article's title and its number, 榫卯没有胶水 03.jpg. */
export function savePicture({ url, blob }: LoadedPicture, title: string, number: number): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = pictureName(title, number, blob.type);
  link.click();
}

export function pictureName(title: string, number: number, type: string): string {
  return fileName(title, new Map(), ` ${String(number).padStart(2, '0')}.${pictureEnding(type)}`);
}

/** Puts a picture on the clipboard, as PNG: browsers take no other kind. Throws when the browser refuses. */
export async function copyPicture(picture: LoadedPicture): Promise<void> {
  // The promise goes in as it is: a browser that waits for nothing after a click still knows the click.
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': asPng(picture) })]);
}

async function asPng({ url, blob }: LoadedPicture): Promise<Blob> {
  if (blob.type === 'image/png') return blob;
  const image = new Image();
  image.src = url;
  await image.decode();
  const canvas = drawn(image);
  return await new Promise((resolve, reject) =>
    canvas.toBlob((png) => (png ? resolve(png) : reject(new Error('The picture is too large to draw.')))),
  );
}

/** The picture at its own size, an animated one as its first frame. */
export function drawn(image: HTMLImageElement, canvas = document.createElement('canvas')): HTMLCanvasElement {
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  return canvas;
}
