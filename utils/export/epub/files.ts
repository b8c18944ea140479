import type { ZipEntry } from '../zip';

/** A text file of a book. */
export function textFile(path: string, content: string, modified: Date): ZipEntry {
  return { path, content: new TextEncoder().encode(content), modified, stored: path === 'mimetype' };
}

export function pictureFile(path: string, content: Blob, modified: Date): ZipEntry {
  return { path: `EPUB/${path}`, content, modified, stored: true };
}
