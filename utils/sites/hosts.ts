/** Where WeChat keeps pictures and avatars. */
export const pictureHosts = ['*://*.qpic.cn/*', '*://*.qlogo.cn/*'];

/**
 * Hosts that the manifest names. These and no others, for good (docs/decisions/0005). In a file without imports, because wxt.config.ts
 * reads it before `@/` means anything.
 */
export const hostsAtInstall = ['*://mp.weixin.qq.com/*', '*://*.12377.cn/*', '*://*.4hou.com/*', ...pictureHosts];
