import { browser } from '#imports';
import type { KnownHost } from '@/components/settings/privacy-settings';
import { hostsAtInstall, pictureHosts } from '@/utils/sites/hosts';

/** Every host that we may read or contact: those of the manifest, then what the reader has granted. */
export async function knownHosts(): Promise<KnownHost[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const atInstall = hostsAtInstall.map(async (origin) => ({
    ...describe(origin, whyAtInstall(origin)),
    allowed: await browser.permissions.contains({ origins: [origin] }),
  }));
  const granted = origins.filter((origin) => !hostsAtInstall.includes(origin));
  return [
    ...(await Promise.all(atInstall)),
    ...granted.map((origin) => ({ ...describe(origin, 'granted'), allowed: true })),
  ];
}

function whyAtInstall(origin: string): KnownHost['why'] {
  if (pictureHosts.includes(origin)) return 'pictures';
  return origin.includes('mp.weixin.qq.com') ? 'wechat' : 'site';
}

function describe(origin: string, why: KnownHost['why']): Omit<KnownHost, 'allowed'> {
  const host = origin.replace(/^.*?:\/\//, '').replace(/\/.*$/, '');
  return { origin, host: host === '*' || origin === '<all_urls>' ? null : host, why };
}
