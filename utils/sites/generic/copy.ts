import { baseOf } from '@/utils/clip/base';
import { attributeOf, byTag, find, findAll, rawTextOf } from '@/utils/clip/dom';
import { inertBody } from '@/utils/clip/inert';
import { dropOthers } from './apart';
import { settleFormulas } from './math';

/** Where a page may have planted names that shadow a document's or a form's own. */
const planted =
  'img[name], form[name], embed[name], object[name], iframe[name], form [name], form [id], img[id], form[id], object[id]';

/** Blocks that are never part of an article, by what they call themselves. */
const furniture =
  'nav, footer, dialog, [role="navigation"], [role="dialog"], [role="banner"], [role="contentinfo"], [aria-modal="true"]';

/**
 * A copy of the page that may be taken apart: in no window, so that nothing in it runs or loads; pictures that wait for the
 * reader to scroll have their address; what waits for a script to be shown is visible.
 */
export function copyOf(page: Document, url: URL): Document {
  const copy = Node.prototype.cloneNode.call(page, true) as Document;
  settleBase(copy, baseOf(page, url));
  for (const element of findAll(copy, planted)) {
    Element.prototype.removeAttribute.call(element, 'name');
    Element.prototype.removeAttribute.call(element, 'id');
  }
  settleFormulas(copy);
  for (const tag of ['script', 'style', 'link', 'template']) for (const element of byTag(copy, tag)) element.remove();
  for (const element of findAll(copy, furniture)) if (!find(element, 'article, main, h1')) element.remove();
  dropOthers(copy);
  for (const picture of byTag(copy, 'img')) promote(picture);
  for (const hidden of findAll(copy, '[style*="visibility" i], [style*="opacity" i], [style*="display" i]'))
    show(hidden);
  return copy;
}

/** Readability completes addresses by the document's own; a copy has none, and a page may lie. */
function settleBase(copy: Document, address: URL): void {
  for (const declared of byTag(copy, 'base')) declared.remove();
  const base = inertBody('').ownerDocument.createElement('base');
  base.setAttribute('href', address.href);
  byTag(copy, 'head')[0]?.prepend(base);
}

const lazy = [
  'data-src',
  'data-original',
  'data-actualsrc',
  'data-lazy-src',
  'data-lazyload',
  'data-echo',
  'data-real-src',
  'original',
  '_src',
];

function promote(picture: Element): void {
  for (const name of lazy) {
    const address = attributeOf(picture, name);
    if (address && /^(https?:)?\/|^[\w./-]+\.(jpe?g|png|gif|webp)/i.test(address)) {
      picture.setAttribute('src', address);
      return;
    }
  }
}

/** Whole articles wait hidden for their script; a hidden menu or dialog is short or full of links. */
function show(element: Element): void {
  const style = attributeOf(element, 'style') ?? '';
  if (!/visibility\s*:\s*hidden|opacity\s*:\s*0(?![.\d])|display\s*:\s*none/i.test(style)) return;
  const words = rawTextOf(element).replace(/\s+/g, '').length;
  const linked = byTag(element, 'a').reduce((sum, link) => sum + rawTextOf(link).replace(/\s+/g, '').length, 0);
  if (words > 600 && linked < words / 5) element.removeAttribute('style');
}
