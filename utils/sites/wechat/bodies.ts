import type { Kind } from '@/utils/article';
import { hasContent } from '@/utils/clip/content';
import { attributeOf, byId, find } from '@/utils/clip/dom';
import { inertBody } from '@/utils/clip/inert';
import type { PageData } from './page-data';

/**
 * The element that holds the article and nothing else; null where the page holds none. Only articles show their words in
 * the page as it is served; picture posts, text posts and films are written by script from the page's data.
 */
export function wechatBody(page: Document, data: PageData, kind: Kind, description: string | null): Element | null {
  const body =
    kind === 'article' ? (bodyShown(page) ?? bodySent(data) ?? teaser(page)) : postBody(data, kind, description);
  return body && hasContent(body) ? body : null;
}

/** In the same element stand the header of a post, and on the card of a repost, once scripts ran, its first words. */
function bodyShown(page: Document): Element | null {
  const shown = byId(page, 'js_content');
  if (!shown || !hasContent(shown) || find(shown, '.wx_follow_nickname, #js_wx_follow_nickname')) return null;
  return hasClass(shown, 'original_panel_content') ? null : shown;
}

/** Reposts show a card; the words came with the page all the same. */
function bodySent(data: PageData): Element | null {
  const sent = data.html('content_noencode');
  return sent ? inertBody(sent) : null;
}

/** Better the first words than none. */
function teaser(page: Document): Element | null {
  const shown = byId(page, 'js_content');
  return shown && hasClass(shown, 'original_panel_content') ? shown : null;
}

function hasClass(element: Element, name: string): boolean {
  return (attributeOf(element, 'class') ?? '').split(/\s+/).includes(name);
}

function postBody(data: PageData, kind: Kind, description: string | null): Element {
  const body = inertBody(linesOf(postWords(data) ?? ''));
  if (!hasContent(body) && description) body.append(description);
  const film = kind === 'video' ? filmOf(data, body.ownerDocument) : null;
  body.prepend(...picturesOf(data, body.ownerDocument), ...(film ? [film] : []));
  return body;
}

function postWords(data: PageData): string | null {
  const words = data.object('text_page_info')?.content_noencode;
  return typeof words === 'string' && words !== '' ? words : data.html('content_noencode');
}

function linesOf(words: string): string {
  return words.replace(/\r\n?|\n/g, '<br>');
}

/** An item also names its watermark and its share cover, deeper inside: they are no pictures of the post. */
function picturesOf(data: PageData, document: Document): Element[] {
  return data.list('picture_page_info_list').flatMap((item) => {
    if (typeof item.cdn_url !== 'string' || item.cdn_url === '') return [];
    const picture = document.createElement('img');
    picture.setAttribute('data-src', item.cdn_url);
    picture.setAttribute('width', String(item.width ?? ''));
    picture.setAttribute('height', String(item.height ?? ''));
    const line = document.createElement('p');
    line.append(picture);
    return [line];
  });
}

function filmOf(data: PageData, document: Document): Element | null {
  const vid = data.text('vid', 'vid');
  if (!vid || !/^\w{8,20}$/.test(vid) || vid.startsWith('wxv_')) return null;
  const film = document.createElement('iframe');
  film.setAttribute('data-src', `https://v.qq.com/x/page/${vid}.html`);
  return film;
}
