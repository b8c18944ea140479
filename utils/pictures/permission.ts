import { browser } from '#imports';
import { isPublicWebAddress } from './public-address';

/** May we fetch from this address's host? Without the permission a request would carry our origin, and mostly fail. */
export async function mayFetch(address: string): Promise<boolean> {
  const origins = [originPattern(address)];
  // Some hosts of legal addresses are no hosts of legal patterns: nobody can have granted those.
  return browser.permissions.contains({ origins }).catch(() => false);
}

/** Were we let at every host there is, those of the reader's own network among them? We never ask for that; people can. */
export async function mayFetchEverywhere(): Promise<boolean> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.some((origin) => origin === '<all_urls>' || /:\/\/\*\//.test(origin));
}

/** Patterns of the hosts of these addresses that we may not fetch from yet. */
export async function originsToAsk(addresses: (string | null)[]): Promise<string[]> {
  const fetchable = addresses.filter((address) => address !== null).filter(isPublicWebAddress);
  const onePerHost = [...new Map(fetchable.map((address) => [originPattern(address), address])).entries()];
  const granted = await Promise.all(onePerHost.map(([, address]) => mayFetch(address)));
  return onePerHost.flatMap(([pattern], index) => (granted[index] ? [] : [pattern]));
}

/** Patterns know no ports in Firefox; both protocols, since hosts redirect from one to the other. */
export function originPattern(address: string): string {
  return `*://${new URL(address).hostname}/*`;
}
