import { fileName } from '@/utils/export/file-name';
import { pictureEnding } from '@/utils/export/picture-path';
import { type ZipEntry, zip } from '@/utils/export/zip';
import type { LoadedPicture } from '../pictures';
import type { ArticlePicture } from './article-pictures';

/** Downloads a picture as it was kept. Its name: the article's title and its number, 榫卯没有胶水 03.jpg. */
export function savePicture({ url, blob }: LoadedPicture, title: string, number: number): void {
  download(url, pictureName(title, number, blob.type));
}

/** Downloads pictures as they were kept, numbered, in one archive by the article's title. */
export async function savePictures(pictures: ArticlePicture[], title: string): Promise<void> {
  const chunks: BlobPart[] = [];
  for await (const chunk of zip(numbered(pictures, title))) chunks.push(chunk as Uint8Array<ArrayBuffer>);
  const url = URL.createObjectURL(new Blob(chunks, { type: 'application/zip' }));
  download(url, fileName(title, new Map(), '.zip'));
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

function download(url: string, name: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
}

async function* numbered(pictures: ArticlePicture[], title: string): AsyncGenerator<ZipEntry> {
  for (const [index, picture] of pictures.entries()) {
    const loaded = await picture.load();
    if (!loaded) continue;
    const path = pictureName(title, index + 1, loaded.blob.type);
    yield { path, content: loaded.blob, modified: new Date(), stored: true };
  }
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
