import { attributeOf, find, findAll } from '../dom';
import { pictureAddress, pictureAt } from './pictures';
import type { Rule } from './rule';
import { endLine, put } from './writer';

/** A drawing is an ornament, but for the pictures and the words that WeChat's editors put into it. */
export const drawing: Rule = (element, { writer, base, note, inside }) => {
  if (!find(element, 'image, foreignObject')) return note('ornament', element);
  for (const image of findAll(element, 'image')) {
    const address = pictureAddress(attributeOf(image, 'href') ?? attributeOf(image, 'xlink:href') ?? '', base);
    if (!address) continue;
    endLine(writer);
    put(writer, pictureAt(writer.document, address));
    endLine(writer);
  }
  for (const words of findAll(element, 'foreignObject')) inside(words);
};
