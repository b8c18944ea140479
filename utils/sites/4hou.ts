import type { Refusal } from '@/utils/article';
import { find, lineOf } from '@/utils/clip/dom';
import { pageFacts, readable, repair } from './generic';
import { articleIn } from './generic/containers';
import type { Reading, SiteAdapter } from './site';

/** 嘶吼 RoarTalk: `/posts/<id>` and `/info/<id>`. */
export const roarTalk: SiteAdapter = {
  name: '4hou',
  matches: ['*://*.4hou.com/*'],
  atInstall: true,
  read(page: Document, url: URL): Reading | Refusal | null {
    if (!/^\/(posts|info)\/[\w-]+\/?$/.test(url.pathname)) return null;
    const body =
      articleIn(page, '.article_cen, .art_content, .article-content, .article_content, .content-article') ??
      readable(page, url);
    if (!body) return null;
    const author = lineOf(find(page, '.art_info .author, .article-info .author')) || null;
    return { ...pageFacts(page, url, { account: '嘶吼 RoarTalk', author }), body, repair };
  },
};
