import type { Repost } from '@/utils/article';
import { attributeOf, byId, byTag, find, findAll, lineOf } from '@/utils/clip/dom';
import { canonicalUrl, identityFrom, wechatAddress } from '../address';
import { entitiesDecoded } from './entities';
import type { Literal, LiteralObject } from './literal';
import { asObject, type PageData } from './page-data';
import { asUrl, firstLine, linesIn, linesOf } from './words';

/** `copyright_stat` of a repost; 1 is the author's own mark (原创), 0 neither. */
const REPOSTED = 2;

/** Where a repost was first published, and the editor's words before it. Null where the page is none. */
export function repostOf(page: Document, data: PageData): Repost | null {
  const info = asObject(data.object('copyright_info') ?? undefined) ?? {};
  const state = info.copyright_stat ?? data.number('copyright_stat', '_copyright_stat', 'copyright_stat');
  const told = Number(state) === REPOSTED ? info : {};
  const card = cardOf(page);
  const repost: Repost = {
    account: firstLine(wordsOf(told.platform), card.account),
    author: firstLine(card.author),
    url: addressOf(told) ?? (Number(state) === REPOSTED ? sourceOf(data) : null) ?? card.url,
    introduction: introductionIn(told) ?? introductionShown(page),
  };
  return Object.values(repost).some((value) => value !== null) ? repost : null;
}

function wordsOf(value: Literal | undefined): string | null {
  return typeof value === 'string' ? entitiesDecoded(value) : null;
}

function addressOf(info: LiteralObject): string | null {
  const url = asUrl(wordsOf(info.reprint_url));
  if (url) return canonicalUrl(url);
  return articleAddress(info.source_encode_biz, info.source_mid, info.source_idx);
}

function sourceOf(data: PageData): string | null {
  const told = (name: string) => data.text(name, name);
  return articleAddress(told('source_encode_biz'), told('source_mid'), told('source_idx'));
}

function articleAddress(biz?: Literal, mid?: Literal, idx?: Literal): string | null {
  const identity = biz && mid ? identityFrom(String(biz), String(mid), String(idx || 1), null) : null;
  return identity && wechatAddress(identity);
}

type Card = { account: string; author: string; url: string | null };

/** The line above the body (以下文章来源于…，作者…), or the card that stands in its place. */
function cardOf(page: Document): Card {
  const [, account = '', author = ''] = attribution.exec(lineOf(find(page, '.original_primary_card_tips'))) ?? [];
  const link = byId(page, 'js_share_source');
  const url = asUrl(link && attributeOf(link, 'data-url'));
  return {
    account: account || lineOf(byId(page, 'js_share_author') ?? find(page, '.original_primary_nickname')),
    author,
    url: url && canonicalUrl(url),
  };
}

const attribution =
  /(?:以下文章来源于|以下文章來源於|following article is from|来自)\s*(.+?)(?:\s*[，,]\s*(?:作者|author)\s*[:：]?\s*(.+))?$/i;

function introductionIn(info: LiteralObject): string | null {
  const parts = [info.reprint_recommend_title, info.reprint_recommend_content_noencode, info.guide_words];
  const lines = parts.flatMap((part) => wordsOf(part) || []).map(linesIn);
  return [...new Set(lines)].filter(Boolean).join('\n') || null;
}

/** Under the heading 编者荐语 of its own, or above the card, where a script writes it. */
function introductionShown(page: Document): string | null {
  const [, ...under] = findAll(page, '.original_primary_tips p').map(lineOf);
  const notice = byId(page, 'js_share_notice');
  const above = notice && byTag(notice, 'script').length === 0 ? linesOf(notice) : '';
  return [...under, above].filter(Boolean).join('\n') || null;
}
