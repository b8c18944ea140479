import type { Refusal } from '@/utils/article';
import type { Reading, SiteAdapter } from './site';
import { wechatBody } from './wechat/bodies';
import { wechatFacts, wechatKind } from './wechat/facts';
import { pageData } from './wechat/page-data';
import { refusalOf, refusalShown } from './wechat/refusals';

/** 微信公众号: articles of every template since 2016, and the kinds of post that came with the years. */
export const wechat: SiteAdapter = {
  name: 'wechat',
  matches: ['*://mp.weixin.qq.com/*'],
  atInstall: true,
  read(page: Document, url: URL): Reading | Refusal | null {
    const refused = refusalOf(url);
    if (refused) return refused;
    const data = pageData(page);
    const kind = wechatKind(page, data);
    const facts = wechatFacts(page, url, data);
    const read = wechatBody(page, data, kind, facts);
    if (!read) return refusalShown(page) ?? { refusal: 'empty', detail: null };
    // Of a post the description is the post.
    const description = kind === 'pictures' || kind === 'text' || kind === 'short' ? null : facts.description;
    return { ...facts, ...read, description, kind };
  },
};
