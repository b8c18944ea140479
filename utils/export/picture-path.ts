/** Endings by the type that the bytes themselves show. */
const endings: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/bmp': 'bmp',
  'image/svg+xml': 'svg',
  'image/x-icon': 'ico',
};

/** The folder of an archive with the pictures of all notes. */
export const PICTURES = 'pictures';

/** Where a kept picture lies in an archive: the start of its SHA-256 (hex), so that each is there once. */
export function picturePath(hash: string, type: string, folder = PICTURES): string {
  return `${folder}/${hash.slice(0, 16)}.${pictureEnding(type)}`;
}

/** What the name of a picture's file ends in, without the dot. */
export function pictureEnding(type: string): string {
  return endings[type] ?? 'img';
}
