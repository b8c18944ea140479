import { MatchPattern } from 'wxt/utils/match-patterns';
import { sites } from '.';

/** Is this the name of a site that this address belongs to? The generic reader may read any page. */
export function siteCovers(name: string, address: URL): boolean {
  if (name === 'generic') return true;
  const site = sites.find((known) => known.name === name);
  // Adapters match paths too; who an address belongs to is a matter of its host.
  const home = `${address.origin}/`;
  return site?.matches.some((pattern) => new MatchPattern(hostOf(pattern)).includes(home)) ?? false;
}

function hostOf(pattern: string): string {
  return pattern.replace(/^([^:]+:\/\/[^/]+)\/.*$/, '$1/*');
}
