import { attributeOf } from '../dom';
import { pictureAddress, pictureAt } from './pictures';
import type { Rule } from './rule';
import { put } from './writer';

/** Formulas come as embedded drawings. */
export const embed: Rule = (element, { writer, base, note }) => {
  const source = attributeOf(element, 'data-src') ?? attributeOf(element, 'src') ?? '';
  const address = /svg|image/.test(attributeOf(element, 'data-type') ?? attributeOf(element, 'type') ?? source)
    ? pictureAddress(source, base)
    : null;
  if (address) put(writer, pictureAt(writer.document, address));
  else note('embed', element);
};
