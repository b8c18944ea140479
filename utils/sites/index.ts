import { roarTalk } from './4hou';
import { reportCentre } from './12377';
import { matchesPattern } from './pattern';
import type { SiteAdapter } from './site';
import { wechat } from './wechat';

/** Every site we know. To add one, write its file and list it here; `npm run new-site` does both. */
export const sites: SiteAdapter[] = [wechat, reportCentre, roarTalk];

/** The site whose pages may be articles at this address. */
export function siteOf(url: URL): SiteAdapter | null {
  return sites.find((site) => site.matches.some((pattern) => matchesPattern(pattern, url))) ?? null;
}
