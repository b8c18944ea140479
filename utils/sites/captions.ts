import { byTag, findAll, parentOf, rawTextOf } from '@/utils/clip/dom';

/** Makes figures of boxes that hold one picture and these words and nothing else. */
export function settleCaptions(body: HTMLElement, captions: string): void {
  for (const words of findAll(body, captions)) {
    const box = parentOf(words) as Element | null;
    if (!box || box === body || byTag(box, 'img').length !== 1 || solid(box) !== solid(words)) continue;
    const caption = body.ownerDocument.createElement('figcaption');
    caption.append(...words.childNodes);
    words.replaceWith(caption);
    const figure = body.ownerDocument.createElement('figure');
    figure.append(...box.childNodes);
    box.replaceWith(figure);
  }
}

function solid(element: Element): string {
  return rawTextOf(element).replace(/\s+/g, '');
}
