import { byId, byTag, find, lineOf } from '@/utils/clip/dom';

/**
 * Whether a page of a site in the manifest looks like an article: a glance at addresses and ids, for the content script that
 * every such page loads. Whether it is one, only reading it tells.
 */
export function looksLikeArticle(page: Document, url: URL): boolean {
  return places.some(({ host, path, shows }) => host.test(url.hostname) && path.test(url.pathname) && shows(page));
}

type Place = { host: RegExp; path: RegExp; shows(page: Document): boolean };

const places: Place[] = [
  {
    host: /^mp\.weixin\.qq\.com$/,
    path: /^\/(s(\/[\w-]+)?|mp\/appmsg\/show)\/?$/,
    // Error pages have neither: they are one message.
    shows: (page) => byId(page, 'js_article') !== null || byId(page, 'js_content') !== null,
  },
  { host: /(^|\.)12377\.cn$/, path: /^\/\w+\/\d{4}\/[\da-z]+_web\.html$/i, shows: isTitled },
  { host: /(^|\.)4hou\.com$/, path: /^\/(posts|info)\/[\w-]+\/?$/, shows: isTitled },
];

function isTitled(page: Document): boolean {
  return lineOf(byTag(page, 'h1')[0] ?? find(page, 'title')) !== '';
}
