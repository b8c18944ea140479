import { strToU8, zipSync } from 'fflate';
import { readFiles } from '@/utils/import/import';
import type { Found } from '@/utils/import/outcome';

export type Files = Record<string, string | Uint8Array>;

export function zip(files: Files): Uint8Array<ArrayBuffer> {
  const bytes = Object.entries(files).map(([name, file]) => [name, typeof file === 'string' ? strToU8(file) : file]);
  return zipSync(Object.fromEntries(bytes)) as Uint8Array<ArrayBuffer>;
}

/** Everything that comes out of these files. */
export async function readAll(...files: File[]): Promise<Found[]> {
  const all: Found[] = [];
  for await (const found of readFiles(files)) all.push(found);
  return all;
}

export function readZip(bytes: Uint8Array<ArrayBuffer>): Promise<Found[]> {
  return readAll(new File([bytes], 'a.zip'));
}

/** What became of each document, in a word: its title, why it was refused, or what is wrong with it. */
export function words(all: Found[]): Record<string, string> {
  return Object.fromEntries(all.map((found) => [found.name, word(found)]));
}

function word(found: Found): string {
  if (found.kind === 'article') return found.incoming.facts.title;
  return found.kind === 'refused' ? found.refusal.refusal : found.why.code;
}

/** A picture: the smallest PNG, told apart by its last byte. */
export function png(mark = 0): Uint8Array<ArrayBuffer> {
  return Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, mark);
}

export async function nameOf(picture: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', picture));
  const hex = Array.from(hash.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `pictures/${hex}.png`;
}
