import type { PictureFailure } from '@/utils/library/library';
import { isWhole } from './is-whole';
import { mayFetchEverywhere } from './permission';
import { isPublicWebAddress } from './public-address';

/** What a picture's address answers with, not looked at yet, or why there is none and whether trying again may help. */
export type Fetched = { blob: Blob } | { reason: PictureFailure; again: boolean };

/** Below the half minute after which a browser stops an idle background. */
const patience = 25_000;

/**
 * Fetches one picture: no referrer (WeChat's host answers a foreign one with a picture that forbids quoting), no cookies,
 * nothing from outside the public web, at most `limit` bytes. Whether the address may be asked at all is the caller's to
 * know, whether the bytes are a picture the library's.
 */
export async function fetchPicture(address: string, limit: number): Promise<Fetched> {
  const stop = AbortSignal.timeout(patience);
  try {
    const response = await fetch(address, { ...(await manners()), signal: stop });
    const refusal = refuse(response, limit);
    if (refusal) {
      await response.body?.cancel();
      return refusal;
    }
    const blob = await readUpTo(response, limit);
    if (!blob) return { reason: 'size', again: false };
    if (blob.size === 0) return { reason: 'missing', again: true };
    return (await isComplete(response, blob)) ? { blob } : { reason: 'network', again: true };
  } catch {
    // Whatever a request fails of, from a missing host to a time-out, shows itself only as "it failed".
    return { reason: 'network', again: true };
  }
}

/**
 * `same-origin` counts the hosts that we may fetch from as ours, so a redirect to any other, into the reader's own
 * network above all, is not followed: nothing is sent there (docs/decisions/0006). Once we may go everywhere that holds
 * nobody back, and no redirect is followed at all.
 */
async function manners(): Promise<RequestInit> {
  const redirect = (await mayFetchEverywhere()) ? 'error' : 'follow';
  return { mode: 'same-origin', redirect, referrerPolicy: 'no-referrer', credentials: 'omit' };
}

/** All that the server announced (of a packed body it announces the packed length), and all that the picture itself does. */
async function isComplete({ headers }: Response, blob: Blob): Promise<boolean> {
  const announced = headers.has('content-encoding') ? 0 : Number(headers.get('content-length'));
  return blob.size >= announced && isWhole(new Uint8Array(await blob.arrayBuffer()));
}

/** A redirect may have led into the reader's own network: what came from there is not looked at. */
function refuse(response: Response, limit: number): Exclude<Fetched, { blob: Blob }> | null {
  if (!isPublicWebAddress(response.url)) return { reason: 'private', again: false };
  if (response.status === 429 || response.status >= 500) return { reason: 'network', again: true };
  if ([401, 402, 403, 451].includes(response.status)) return { reason: 'refused', again: false };
  if (response.status !== 200) return { reason: 'missing', again: false };
  return Number(response.headers.get('content-length')) > limit ? { reason: 'size', again: false } : null;
}

/** The bytes, or null as soon as there are too many: the length that a server announces may be a lie. */
async function readUpTo(response: Response, limit: number): Promise<Blob | null> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    size += part.value.length;
    if (size > limit) {
      await reader?.cancel();
      return null;
    }
    chunks.push(part.value);
  }
  return new Blob(chunks);
}
