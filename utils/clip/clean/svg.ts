import { attributeOf, childrenOf, find, tagOf } from '../dom';
import { backgroundPicture, pictureAddress, pictureAt } from './pictures';
import type { Place, Rule } from './rule';
import { endLine, put } from './writer';

/** A drawing is an ornament, but for the pictures and the words that WeChat's editors put into it, in their order. */
export const drawing: Rule = (element, place) => {
  if (!find(element, holding) && !attributeOf(element, 'style')?.includes('url('))
    return place.note('ornament', element);
  write(element, place);
};

const holding = 'image, foreignObject, [style*="url("]';

function write(element: Element, place: Place): void {
  const style = attributeOf(element, 'style');
  if (style?.includes('url(')) backgroundPicture(style, element, place);
  for (const child of childrenOf(element)) {
    const tag = tagOf(child);
    if (tag === 'image') placed(child, place);
    else if (tag === 'foreignObject') place.inside(child);
    else write(child, place);
  }
}

function placed(image: Element, { writer, base }: Place): void {
  const address = pictureAddress(attributeOf(image, 'href') ?? attributeOf(image, 'xlink:href') ?? '', base);
  if (!address) return;
  endLine(writer);
  put(writer, pictureAt(writer.document, address));
  endLine(writer);
}
