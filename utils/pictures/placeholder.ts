import type { Library, PictureJob } from '@/utils/library/library';

/** Side of the square that WeChat's hosts send, with status 200, instead of a picture: 未经允许不可引用. */
const side = 140;
/** It is one line of grey words; a picture with more bytes is none. */
const most = 20_000;

/**
 * Is this the picture that forbids quoting? It cannot be told by its words, so: it has the size of that picture, comes from
 * a host that sends it, and the article says that its own picture has another size.
 */
export async function isPlaceholder(library: Library, job: PictureJob, blob: Blob): Promise<boolean> {
  if (blob.size > most || !/\.(qpic|qlogo)\.cn$/.test(new URL(job.address).hostname)) return false;
  if (!(await isSquare(blob))) return false;
  const html = (await library.body(job.articleId))?.html ?? '';
  const width = widthIn(html, job.address);
  return width !== null && width !== side;
}

async function isSquare(blob: Blob): Promise<boolean> {
  // Of no known kind, or broken: then it is none of our business here.
  const bitmap = await createImageBitmap(blob).catch(() => null);
  return bitmap?.width === side && bitmap.height === side;
}

/** The width that the article's HTML states for its picture of this address; null when it states none. */
function widthIn(html: string, address: string): number | null {
  const written = address.replaceAll('&', '&amp;');
  const tag = (html.match(/<img\b[^>]*>/g) ?? []).find((each) => each.includes(`data-src="${written}"`));
  const width = /\swidth="(\d+)"/.exec(tag ?? '')?.[1];
  return width === undefined ? null : Number(width);
}
