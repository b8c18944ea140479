import { hasContent } from '@/utils/clip/content';
import { find, findAll, isElement, lineOf, nextSiblingOf, parentOf, rawTextOf } from '@/utils/clip/dom';
import { entitiesDecoded } from './entities';
import type { PageData } from './page-data';
import { linesIn, linesOf } from './words';

/** What everybody may read before a paid article (前言), a line for each paragraph; empty where there is none. */
export function summaryOf(page: Document, data: PageData): string {
  if (!isPaid(page, data)) return '';
  const shown = find(page, '.pay__summary');
  const told = data.object('pay_subscribe_info')?.desc;
  return (shown && linesOf(shown)) || (typeof told === 'string' ? linesIn(entitiesDecoded(told)) : '');
}

/**
 * Not bought: the page ends where the free part does. Who has paid sees a tag that says so, or more words behind that place.
 */
export function isUnpaid(page: Document, data: PageData, body: Element | null): boolean {
  if (!isPaid(page, data) || /已|paid|purchased/i.test(lineOf(tag(page)))) return false;
  if (!body || !hasContent(body)) return true;
  const ends = findAll(body, 'mp-pay-preview-filter, .js_pay_preview_filter:empty');
  return ends.length > 0 && ends.every((end) => isLast(end, body));
}

function isPaid(page: Document, data: PageData): boolean {
  return data.number('is_pay_subscribe', 'is_pay_subscribe', 'isPaySubscribe') === 1 || tag(page) !== null;
}

function tag(page: Document): Element | null {
  return find(page, '#activity-name .pay__tag');
}

/** Nothing to read or see follows `element` in `body`. */
function isLast(element: Element, body: Element): boolean {
  let at: Node = element;
  while (at !== body) {
    for (let next = nextSiblingOf(at); next; next = nextSiblingOf(next)) {
      if (isElement(next) ? hasContent(next) : rawTextOf(next).trim() !== '') return false;
    }
    const parent = parentOf(at);
    if (!parent) return true;
    at = parent;
  }
  return true;
}
