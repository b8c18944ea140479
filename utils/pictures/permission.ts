import { browser } from '#imports';
import { isPublicWebAddress } from './public-address';

/** May we fetch from this address's host? Without the permission a request would carry our origin, and mostly fail. */
export function mayFetch(address: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [originPattern(address)] });
}

/** Patterns of the hosts of these addresses that we may not fetch from yet. */
export async function originsToAsk(addresses: (string | null)[]): Promise<string[]> {
  const fetchable = addresses.filter((address) => address !== null && isPublicWebAddress(address));
  const patterns = [...new Set(fetchable.map((address) => originPattern(address as string)))];
  const granted = await Promise.all(patterns.map((pattern) => browser.permissions.contains({ origins: [pattern] })));
  return patterns.filter((_, index) => !granted[index]);
}

/** Patterns know no ports in Firefox; both protocols, since hosts redirect from one to the other. */
function originPattern(address: string): string {
  return `*://${new URL(address).hostname}/*`;
}
