import { linkAddress } from './links';

/** Players in a frame, and the page where a person sees the same film. */
const players: [RegExp, (id: string) => string][] = [
  [/\bv\.qq\.com\/.*[?&]vid=(\w{6,20})/, (id) => `https://v.qq.com/x/page/${id}.html`],
  [/player\.bilibili\.com\/.*[?&]bvid=(BV\w+)/, (id) => `https://www.bilibili.com/video/${id}`],
  [/player\.bilibili\.com\/.*[?&]aid=(\d+)/, (id) => `https://www.bilibili.com/video/av${id}`],
  [/youtube(?:-nocookie)?\.com\/embed\/([\w-]{11})/, (id) => `https://www.youtube.com/watch?v=${id}`],
  [/player\.vimeo\.com\/video\/(\d+)/, (id) => `https://vimeo.com/${id}`],
  [/player\.youku\.com\/embed\/([\w=]+)/, (id) => `https://v.youku.com/v_show/id_${id}.html`],
];

/** Where a person can see the film that a player shows; empty where the player is WeChat's own and leads nowhere. */
export function watchAddress(source: string, base: URL): string {
  for (const [player, page] of players) {
    const id = player.exec(source)?.[1];
    if (id) return page(id);
  }
  const address = linkAddress(source, base);
  return address && URL.parse(address)?.hostname !== 'mp.weixin.qq.com' ? address : '';
}
