import { matchesPattern } from './pattern';
import type { SiteAdapter } from './site';
import { wechat } from './wechat';

/** Every site we know. To add one, write its file and list it here; `npm run new-site` does both. */
export const sites: SiteAdapter[] = [wechat];

/** The site whose pages may be articles at this address. */
export function siteOf(url: URL): SiteAdapter | null {
  return sites.find((site) => site.matches.some((pattern) => matchesPattern(pattern, url))) ?? null;
}
