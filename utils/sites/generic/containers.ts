import { byTag, findAll, rawTextOf } from '@/utils/clip/dom';

/** The one element of these that holds an article; null where none does or several might. */
export function articleIn(page: Document, selector: string): Element | null {
  const found = findAll(page, selector).filter(isArticle);
  const outer = found.filter(
    (element) => !found.some((other) => other !== element && Node.prototype.contains.call(element, other)),
  );
  return outer.length === 1 ? (outer[0] as Element) : null;
}

/** More words than links have. */
function isArticle(element: Element): boolean {
  const words = solid(element);
  const linked = byTag(element, 'a').reduce((sum, link) => sum + solid(link), 0);
  return words >= 20 && linked < words / 2;
}

function solid(element: Element): number {
  return rawTextOf(element).replace(/\s+/g, '').length;
}
