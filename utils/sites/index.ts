import { matchesPattern } from './pattern';
import type { SiteAdapter } from './site';
import { wechat } from './wechat';

/** Every site we know. To add one, write its file and list it here; `npm run new-site` does both. */
export const sites: SiteAdapter[] = [wechat];

/** The site whose pages may be articles at this address. */
export function siteOf(url: URL): SiteAdapter | null {
  return sites.find((site) => site.matches.some((pattern) => matchesPattern(pattern, url))) ?? null;
}

/** Where WeChat keeps pictures and avatars. */
export const pictureHosts = ['*://*.qpic.cn/*', '*://*.qlogo.cn/*'];

/** Hosts that the manifest names. DESIGN: these and no others, for good. */
export const hostsAtInstall = ['*://mp.weixin.qq.com/*', '*://*.12377.cn/*', '*://*.4hou.com/*', ...pictureHosts];
