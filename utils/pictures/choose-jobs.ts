import type { PictureJob } from '@/utils/library/library';

/**
 * Gently: of one host as many at a time as a browser itself asks for the pictures of a page (Chromium:
 * `kMaxSocketsPerGroup`, Firefox: `network.http.max-persistent-connections-per-server`, both 6).
 */
const perHost = 6;
export const atOnce = 12;

/** Jobs to begin beside those under way, in their order as far as their hosts are free. */
export function choose(due: PictureJob[], busy: PictureJob[]): PictureJob[] {
  const hosts = busy.map(hostOf);
  const chosen: PictureJob[] = [];
  for (const job of due) {
    const host = hostOf(job);
    if (busy.length + chosen.length >= atOnce) break;
    if (hosts.filter((each) => each === host).length >= perHost) continue;
    chosen.push(job);
    hosts.push(host);
  }
  return chosen;
}

export function isSame(one: PictureJob, other: PictureJob): boolean {
  return one.articleId === other.articleId && one.address === other.address;
}

function hostOf({ address }: PictureJob): string {
  return new URL(address).host;
}
