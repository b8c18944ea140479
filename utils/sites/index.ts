import type { SiteAdapter } from './site';

/** Every site we know. To add one, write its file and list it here; `npm run new-site` does both. */
export const sites: SiteAdapter[] = [];

/** Where WeChat keeps pictures and avatars. */
export const pictureHosts = ['*://*.qpic.cn/*', '*://*.qlogo.cn/*'];

/** Hosts that the manifest names. DESIGN: these and no others, for good. */
export const hostsAtInstall = ['*://mp.weixin.qq.com/*', '*://*.12377.cn/*', '*://*.4hou.com/*', ...pictureHosts];
