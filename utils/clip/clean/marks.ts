import { attributeOf } from '../dom';
import type { Rule } from './rule';
import { withMark } from './writer';

/** Emphasis and its kind. In headings, which are bold already, bold says nothing. */
export function mark(tag: string): Rule {
  return (element, { writer, inside }) => {
    const weak = /font-weight\s*:\s*(?:normal|[1-4]00)/i;
    const idle = tag === 'strong' && (writer.single || weak.test(attributeOf(element, 'style') ?? ''));
    if (idle) inside(element);
    else withMark(writer, { tag, attributes: {} }, () => inside(element));
  };
}
