/** Query parameters that only say how a reader came here. */
const tracking =
  /^(utm_\w+|spm|spm_id_from|scm|fbclid|gclid|msclkid|yclid|mc_[ce]id|igshid|vd_source|share_(token|source|medium)|_hs(enc|mi)|_g[al]|hm(sr|pl|cu|kw|ci)|isappinstalled|mkt_tok|ref_src|wt_mc)$/i;

export function isTracking(parameter: string): boolean {
  return tracking.test(parameter);
}

/** What makes a WeChat article itself: `sn` is a seal on the address, not part of the identity. */
export type WechatIdentity = { biz: string; mid: string; idx: string; sn: string | null };

/**
 * Complete, https, without tracking and fragment: two addresses of one page become equal. A fragment that is a path
 * (`#/a`, `#!/a`) stays: on such sites it alone tells one page from another.
 */
export function canonicalUrl(url: URL): string {
  const short = shortAddress(url);
  if (short) return short;
  const identity = wechatIdentity(url);
  if (identity) return wechatAddress(identity);
  const clean = new URL(url);
  if (!/^#!?\//.test(clean.hash)) clean.hash = '';
  if (clean.protocol === 'http:') clean.protocol = 'https:';
  for (const name of parameters(clean)) if (isTracking(name)) clean.searchParams.delete(name);
  return clean.href;
}

/** In a content script of Firefox, `searchParams.keys()` cannot be iterated. */
function parameters({ searchParams }: URL): string[] {
  const names: string[] = [];
  searchParams.forEach((_, name) => {
    names.push(name);
  });
  return names;
}

/** What an article is known by as long as only its address is known; see `Facts.key`. */
export function keyOf(url: URL): string {
  const identity = wechatIdentity(url);
  return identity ? wechatKey(identity) : canonicalUrl(url);
}

export function wechatKey({ biz, mid, idx }: WechatIdentity): string {
  return `wx:${biz}:${mid}:${idx}`;
}

export function wechatAddress({ biz, mid, idx, sn }: WechatIdentity): string {
  return `https://mp.weixin.qq.com/s?__biz=${biz}&mid=${mid}&idx=${idx}${sn ? `&sn=${sn}` : ''}`;
}

/** Long addresses of every age: `/s?__biz=&mid=&idx=&sn=`, `/mp/appmsg/show?__biz=&appmsgid=&itemidx=&sign=`. */
export function wechatIdentity(url: URL): WechatIdentity | null {
  if (url.hostname !== 'mp.weixin.qq.com' || !/^\/(s|mp\/appmsg\/show)\/?$/.test(url.pathname)) return null;
  // `+` and `%3D%3D` both occur in `__biz`; base64 has no blanks.
  const biz = decoded(url.searchParams.get('__biz') ?? '').replaceAll(' ', '+');
  const mid = url.searchParams.get('mid') ?? url.searchParams.get('appmsgid') ?? '';
  const idx = url.searchParams.get('idx') ?? url.searchParams.get('itemidx') ?? '1';
  const sn = url.searchParams.get('sn') ?? url.searchParams.get('sign');
  return identityFrom(biz, mid, idx, sn);
}

/** Null unless the parts have the shape that WeChat gives them. */
export function identityFrom(biz: string, mid: string, idx: string, sn: string | null): WechatIdentity | null {
  if (!/^[\w+/-]{4,40}={0,2}$/.test(biz) || !/^\d{1,20}$/.test(mid) || !/^\d{1,3}$/.test(idx)) return null;
  return { biz, mid, idx, sn: sn && /^[\da-f]{8,64}$/i.test(sn) ? sn : null };
}

/** The permanent short address that this is, without query and fragment. */
export function shortAddress(url: URL): string | null {
  if (url.hostname !== 'mp.weixin.qq.com') return null;
  const id = /^\/s\/([\w-]{10,64})\/?$/.exec(url.pathname)?.[1];
  return id ? `https://mp.weixin.qq.com/s/${id}` : null;
}

function decoded(text: string): string {
  return text.replace(/%3d/gi, '=').replace(/%2b/gi, '+').replace(/%2f/gi, '/');
}
