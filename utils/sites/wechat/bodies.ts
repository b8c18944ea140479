import type { Kind } from '@/utils/article';
import { hasContent } from '@/utils/clip/content';
import { attributeOf, byId, find, firstChildOf, nextSiblingOf } from '@/utils/clip/dom';
import { inertBody } from '@/utils/clip/inert';
import type { PageData } from './page-data';
import { isUnpaid, summaryOf } from './paid';
import { postOf } from './posts';

/** The element that holds the article and nothing else, and whether that is only a part of it. */
export type WechatBody = { body: Element; partial: boolean };

/**
 * Null where the page holds no article. Only articles show their words in the page as it is served; picture posts, text
 * posts, films and sound are written by script from the page's data.
 */
export function wechatBody(
  page: Document,
  data: PageData,
  kind: Kind,
  facts: { title: string; description: string | null },
): WechatBody | null {
  if (kind !== 'article') {
    const body = postOf(page, data, kind, facts);
    return hasContent(body) ? { body, partial: false } : null;
  }
  const whole = bodyShown(page) ?? bodySent(data);
  const body = withSummary(page, data, whole ?? teaser(page));
  return body && hasContent(body) ? { body, partial: whole ? isUnpaid(page, data, whole) : true } : null;
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
  const body = sent ? inertBody(sent) : null;
  return body && hasContent(body) ? body : null;
}

/** Better the first words than none. */
function teaser(page: Document): Element | null {
  const shown = byId(page, 'js_content');
  return shown && hasClass(shown, 'original_panel_content') ? shown : null;
}

/** The words before a paid article stand outside of its body. */
function withSummary(page: Document, data: PageData, body: Element | null): Element | null {
  const summary = summaryOf(page, data);
  if (!summary) return body;
  const whole = inertBody('');
  const quote = whole.ownerDocument.createElement('blockquote');
  for (const line of summary.split('\n')) {
    const paragraph = whole.ownerDocument.createElement('p');
    paragraph.textContent = line;
    quote.append(paragraph);
  }
  whole.append(quote);
  // Not the body itself: it is hidden until scripts run, and what is hidden inside an article is not read.
  for (let child = body && firstChildOf(body); child; child = nextSiblingOf(child))
    whole.append(whole.ownerDocument.importNode(child, true));
  return whole;
}

function hasClass(element: Element, name: string): boolean {
  return (attributeOf(element, 'class') ?? '').split(/\s+/).includes(name);
}
