import { find } from '@/utils/clip/dom';
import { pageFacts, readable, repair } from './generic';
import { headingOf } from './generic/around';
import { articleIn } from './generic/containers';
import { sourceBeside } from './generic/names';
import type { Reading, SiteAdapter } from './site';

/** 中央网信办违法和不良信息举报中心. Articles lie at `/wxxx/<year>/<hex>_web.html`, also on new.12377.cn and without https. */
export const reportCentre: SiteAdapter = {
  name: '12377',
  matches: ['*://*.12377.cn/*'],
  atInstall: true,
  read(page: Document, url: URL): Reading | null {
    if (!/^\/\w+\/\d{4}\/[\da-z]+_web\.html$/i.test(url.pathname)) return null;
    const body =
      articleIn(
        page,
        '#zoom, .TRS_Editor, .detail .content, .article-content, .article_content, .content, .con, .main-content',
      ) ?? readable(page, url);
    if (!body) return null;
    const account = sourceBeside(headingOf(find(page, 'h1, .title')));
    return { ...pageFacts(page, url, { account }), account, body, repair };
  },
};
