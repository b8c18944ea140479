import type { Facts, Kind } from '@/utils/article';
import { byId, find, lineOf } from '@/utils/clip/dom';
import {
  canonicalUrl,
  identityFrom,
  keyOf,
  shortAddress,
  type WechatIdentity,
  wechatAddress,
  wechatIdentity,
  wechatKey,
} from '../address';
import { type Meta, metaOf } from '../meta';
import { momentIn, momentInChina } from '../moment';
import type { PageData } from './page-data';
import { repostOf } from './repost';
import { asUrl, firstLine } from './words';

type WechatFacts = Omit<Facts, 'site' | 'kind' | 'partial'>;

/** `item_show_type` as WeChat's own scripts name it; 11 (a repost) never stands on a page. */
const kinds: Record<number, Kind> = {
  0: 'article',
  5: 'video',
  6: 'music',
  7: 'audio',
  8: 'pictures',
  10: 'text',
  17: 'short',
};

export function wechatKind(page: Document, data: PageData): Kind {
  const type =
    data.number('item_show_type', 'item_show_type') ?? data.number('real_item_show_type', 'real_item_show_type');
  return type === null ? kindShown(page) : (kinds[type] ?? 'article');
}

/** Pages saved without their scripts do not name their type, and no number at all is that of an article. */
function kindShown(page: Document): Kind {
  if (byId(page, 'js_text_desc') || byId(page, 'js_text_title')) return 'text';
  if (byId(page, 'js_image_desc') || byId(page, 'img_swiper_content')) return 'pictures';
  if (byId(page, 'js_video_page_title')) return 'video';
  return byId(page, 'js_audio_title') ? 'audio' : 'article';
}

/** Everything but the body. From the page's data first: what its scripts would fill in is not there on every page. */
export function wechatFacts(page: Document, url: URL, data: PageData): WechatFacts {
  const meta = metaOf(page);
  return {
    ...addresses(url, data, meta),
    title: title(page, data, meta),
    account: firstLine(data.text('nick_name', 'nickname'), lineOf(byId(page, 'js_name'))) ?? accountShown(page),
    accountId: data.text('user_name', 'user_name'),
    author: data.knows('author') ? firstLine(data.text('author')) : author(page, data, meta),
    publishedAt: publishedAt(page, data),
    sourceUrl: webAddress(data.text('source_url', 'msg_source_url')),
    cover: webAddress(
      data.text('cdn_url', 'msg_cdn_url') ?? meta('og:image') ?? data.text('cdn_url_235_1', 'cdn_url_1_1'),
    ),
    description: description(data.text('desc', 'msg_desc') ?? meta('og:description') ?? meta('description')),
    original: isOriginal(page, data),
    repostOf: repostOf(page, data),
  };
}

function accountShown(page: Document): string | null {
  return firstLine(lineOf(find(page, '.wx_follow_nickname, #post-user, .account_nickname_inner')));
}

function addresses(url: URL, data: PageData, meta: Meta): Pick<Facts, 'key' | 'url' | 'shortUrl'> {
  const told = [data.text('link', 'msg_link'), meta('og:url')].map(asUrl).filter((address) => address !== null);
  // The tab's own address is the only one that the page did not write.
  const identity = wechatIdentity(url) ?? dataIdentity(data) ?? first(told, wechatIdentity);
  const sn =
    identity && (identity.sn ?? data.text('sn', 'sn') ?? first(told, (address) => wechatIdentity(address)?.sn ?? null));
  const link = asUrl(data.object('user_info')?.short_link?.toString() ?? null);
  return {
    key: identity ? wechatKey(identity) : keyOf(url),
    url: identity ? wechatAddress({ ...identity, sn }) : canonicalUrl(url),
    shortUrl: shortAddress(url) ?? first([...told, ...(link ? [link] : [])], shortAddress),
  };
}

function dataIdentity(data: PageData): WechatIdentity | null {
  const mid = data.text('mid', 'mid', 'appmsgid');
  const biz = data.text('bizuin', 'biz', 'appuin');
  return biz && mid ? identityFrom(biz, mid, data.text('idx', 'idx') ?? '1', data.text('sn', 'sn')) : null;
}

function title(page: Document, data: PageData, meta: Meta): string {
  // A text post without a title has all its words in that place: better the first of them.
  if (data.object('text_page_info')?.is_user_title === 0) return '';
  return firstLine(data.text('title', 'msg_title'), meta('og:title'), meta('twitter:title')) ?? titleShown(page);
}

function titleShown(page: Document): string {
  const shown = find(page, '#activity-name .js_title_inner') ?? byId(page, 'activity-name') ?? find(page, titlesShown);
  return shown ? ownWords(shown) : '';
}

const titlesShown = '#js_text_title, #js_video_page_title, #js_audio_title, .image_content .rich_media_title';

/** A paid article's heading carries its price tag. */
function ownWords(heading: Element): string {
  const tag = lineOf(find(heading, '.pay__tag'));
  const words = lineOf(heading);
  return tag && words.startsWith(tag) ? words.slice(tag.length).trim() : words;
}

function author(page: Document, data: PageData, meta: Meta): string | null {
  return (
    firstLine(data.text('author', 'author'), meta('author'), meta('og:article:author')) ?? firstLine(writerShown(page))
  );
}

/** 2018–24: the first plain text of the line under the title; the account stands in a link, the day in an element with an id. */
function writerShown(page: Document): string {
  const shown = byId(page, 'js_author_name_text') ?? byId(page, 'js_author_name');
  if (shown) return lineOf(shown);
  const text = find(
    page,
    '#meta_content > .rich_media_meta_text:not([id]):not(.rich_media_meta_nickname):not(:has(*))',
  );
  return lineOf(text);
}

function publishedAt(page: Document, data: PageData): string | null {
  const seconds = [data.number('create_timestamp', 'ct'), data.number('ori_create_time', 'oriCreateTime')];
  const moment = first(seconds, (number) => momentInChina(number ?? 0));
  if (moment) return moment;
  const told = [
    data.text('create_time', 'createTime', 'publish_time'),
    lineOf(byId(page, 'publish_time')),
    lineOf(byId(page, 'post-date')),
  ];
  return first(told, (text) => momentIn(text ?? ''));
}

function isOriginal(page: Document, data: PageData): boolean {
  const state = data.object('copyright_info')?.copyright_stat ?? data.text('copyright_stat', '_copyright_stat');
  if (state !== null && state !== undefined) return Number(state) === 1;
  return /^(原创|Original)/.test(lineOf(byId(page, 'copyright_logo')));
}

/** Some pages hold the escape itself: `\x0a` as four characters. */
function description(text: string | null): string | null {
  return firstLine(text?.replace(/\\x0a/g, ' ').replace(/<[^>]*>/g, '') ?? null);
}

function webAddress(text: string | null): string | null {
  return asUrl(text)?.href ?? null;
}

function first<Item, Found>(items: Item[], look: (item: Item) => Found | null): Found | null {
  for (const item of items) {
    const found = look(item);
    if (found !== null) return found;
  }
  return null;
}
