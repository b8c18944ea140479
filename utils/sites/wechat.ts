import type { Refusal } from '@/utils/article';
import { hasContent } from '@/utils/clip/content';
import { byId, find } from '@/utils/clip/dom';
import { inertBody } from '@/utils/clip/inert';
import type { Reading, SiteAdapter } from './site';
import { wechatFacts, wechatKind } from './wechat/facts';
import { type PageData, pageData } from './wechat/page-data';
import { refusalOf, refusalShown } from './wechat/refusals';

/** 微信公众号: articles of every template since 2016. Evidence for each place looked at: docs/ARCHITECTURE.md. */
export const wechat: SiteAdapter = {
  name: 'wechat',
  matches: ['*://mp.weixin.qq.com/*'],
  atInstall: true,
  read(page: Document, url: URL): Reading | Refusal | null {
    const refused = refusalOf(url);
    if (refused) return refused;
    const data = pageData(page);
    const body = bodyShown(page) ?? bodySent(data);
    if (!body) return refusalShown(page) ?? { refusal: 'empty', detail: null };
    return { ...wechatFacts(page, url, data), kind: wechatKind(data), body };
  },
};

function bodyShown(page: Document): Element | null {
  const shown = byId(page, 'js_content');
  return shown && !find(shown, '.wx_follow_context, .wx_follow_nickname') && hasContent(shown) ? shown : null;
}

/** Reposts show a card; the words came with the page all the same. */
function bodySent(data: PageData): Element | null {
  const sent = data.html('content_noencode');
  const body = sent ? inertBody(sent) : null;
  return body && hasContent(body) ? body : null;
}
