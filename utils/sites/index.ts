import { roarTalk } from './4hou';
import { krypton } from './36kr';
import { netease } from './163';
import { reportCentre } from './12377';
import { anquanke } from './anquanke';
import { baijiahao } from './baijiahao';
import { cac } from './cac';
import { cnblogs } from './cnblogs';
import { csdn } from './csdn';
import { freebuf } from './freebuf';
import { government } from './gov';
import { guancha } from './guancha';
import { huxiu } from './huxiu';
import { ifeng } from './ifeng';
import { infoq } from './infoq';
import { jianshu } from './jianshu';
import { juejin } from './juejin';
import { matchesPattern } from './pattern';
import { people } from './people';
import { tencent } from './qq';
import { segmentfault } from './segmentfault';
import { sina } from './sina';
import type { SiteAdapter } from './site';
import { sohu } from './sohu';
import { solidot } from './solidot';
import { sspai } from './sspai';
import { thePaper } from './thepaper';
import { toutiao } from './toutiao';
import { wechat } from './wechat';
import { xianzhi } from './xianzhi';
import { xinhua } from './xinhua';
import { zhihu } from './zhihu';

/** Every site we know. To add one, write its file and list it here; `npm run new-site` does both. */
export const sites: SiteAdapter[] = [
  wechat,
  reportCentre,
  roarTalk,
  zhihu,
  csdn,
  cnblogs,
  juejin,
  jianshu,
  segmentfault,
  sspai,
  infoq,
  solidot,
  krypton,
  huxiu,
  freebuf,
  anquanke,
  xianzhi,
  thePaper,
  sina,
  netease,
  tencent,
  sohu,
  ifeng,
  guancha,
  toutiao,
  baijiahao,
  people,
  xinhua,
  government,
  cac,
];

/** The site whose pages may be articles at this address. */
export function siteOf(url: URL): SiteAdapter | null {
  return sites.find((site) => site.matches.some((pattern) => matchesPattern(pattern, url))) ?? null;
}
